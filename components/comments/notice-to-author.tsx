import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { caseAnswerWords, caseOutcomeWords } from '@/lib/domain/legal-case';
import type { NoticeToAuthorView } from '@/lib/domain/legal-case-view';
import { paths } from '@/lib/site';
import styles from './report-receipt.module.css';

/** What the author of a comment is told of a legal notice. Who complains is not in it. */
export function NoticeToAuthor({ notice }: { readonly notice: NoticeToAuthorView }) {
  return (
    <div className={styles.report}>
      <h1>
        A legal notice about your comment on <a href={paths.article(notice.slug)}>{notice.title}</a>
      </h1>
      <Notice tone="care" title={notice.ground}>
        <p dir="auto">{notice.toAuthor}</p>
        {notice.outcome === null && notice.answer === null ? (
          <p>
            You can answer until <Time at={notice.answerDueAt} form="minute" />. Without an answer the comment may be
            removed. Your name and address are not passed on.
          </p>
        ) : null}
      </Notice>
      {notice.snapshot === '' ? null : (
        <section className={styles.part} aria-labelledby="the-words">
          <h2 id="the-words">Your comment</h2>
          <blockquote className={styles.words} dir="auto">
            {notice.snapshot}
          </blockquote>
        </section>
      )}
      {notice.answer === null ? null : (
        <section className={styles.part} aria-labelledby="your-answer">
          <h2 id="your-answer">Your answer</h2>
          <p>{caseAnswerWords[notice.answer]}.</p>
          {notice.answerText === '' ? null : <p dir="auto">{notice.answerText}</p>}
        </section>
      )}
      {notice.outcome === null ? null : (
        <Notice tone="quiet" title="How it ended">
          <p>{caseOutcomeWords[notice.outcome]}.</p>
        </Notice>
      )}
    </div>
  );
}
