import type { SecondLookView } from '@/lib/domain/second-view';
import { paths } from '@/lib/site';
import { FindingList } from './finding-list';
import { HighlightedText } from './highlighted-text';
import styles from './side.module.css';

interface SecondLookProps {
  readonly look: SecondLookView;
  readonly waiting: number;
}

/** A comment as the first moderator read it, without what became of it. */
export function SecondLook({ look, waiting }: SecondLookProps) {
  return (
    <section className={styles.section} aria-labelledby="second-comment">
      <h2 id="second-comment">
        <bdi>{look.authorName}</bdi>, on <a href={paths.article(look.article.slug)}>{look.article.title}</a>
      </h2>
      <p className={styles.soft}>
        {look.article.dek} {waiting === 1 ? 'This is the only one that waits.' : `${waiting} wait for you.`}
      </p>
      {look.answers ? (
        <>
          <p className={styles.soft}>
            It answers <bdi>{look.answers.authorName}</bdi>:
          </p>
          <blockquote className={styles.words} dir="auto">
            {look.answers.text}
          </blockquote>
        </>
      ) : null}
      <HighlightedText text={look.text} findings={look.findings} />
      <FindingList text={look.text} findings={look.findings} />
    </section>
  );
}
