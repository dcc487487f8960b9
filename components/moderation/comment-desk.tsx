import { Badge } from '@/components/ui/badge';
import { Time } from '@/components/ui/time';
import { ageWords } from '@/lib/domain/age';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import { commentStateWords } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import { paths } from '@/lib/site';
import { Around } from './around';
import { AuthorRecord } from './author-record';
import { DecisionForm } from './decision-form.island';
import { FeatureForm } from './feature-form.island';
import { FindingList } from './finding-list';
import { HighlightedText } from './highlighted-text';
import { History } from './history';
import { Reports } from './reports';
import { Revisions } from './revisions';
import { Standing } from './standing';
import styles from './comment-desk.module.css';

interface CommentDeskProps {
  readonly comment: DeskCommentView;
  /** ISO 8601. */
  readonly now: string;
  readonly decide: (before: FormState, data: FormData) => Promise<FormState>;
  /** Pins and recommends, and takes that back. */
  readonly feature: (before: FormState, data: FormData) => Promise<FormState>;
}

/** A comment on the desk: the words and what was found in them, the decision beside it, what else is known below. */
export function CommentDesk({ comment, now, decide, feature }: CommentDeskProps) {
  const standing = comment.revisions[0];
  const text = standing?.text ?? '';
  const findings = standing?.findings ?? [];
  const { article } = comment;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <p>
          <a href={paths.moderation()}>The queue</a>
        </p>
        <h1>
          <bdi>{comment.authorName}</bdi>
        </h1>
        <p className={styles.facts}>
          <Badge tone={comment.state === 'held' ? 'care' : 'plain'}>{commentStateWords[comment.state]}</Badge>
          <span>
            sent <Time at={comment.submittedAt} form="minute" />
            {comment.state === 'held' ? `, waiting ${ageWords(comment.submittedAt, now)}` : ''}
          </span>
          <span>
            on <a href={paths.article(article.slug)}>{article.title}</a>
          </span>
        </p>
        <p className={styles.dek}>{article.dek}</p>
      </div>
      <div className={styles.words}>
        <Around label="It answers" comments={comment.above} />
        <section aria-label="The comment">
          <HighlightedText text={text} findings={findings} />
        </section>
        <FindingList text={text} findings={findings} />
      </div>
      <div className={styles.decision} id="decision">
        <h2 className={styles.heading}>Decision</h2>
        <Standing comment={comment} />
        <DecisionForm
          key={comment.id}
          action={decide}
          commentId={comment.id}
          revision={comment.revision}
          open={comment.state === 'held' && !comment.own}
        />
        {comment.state === 'published' ? <FeatureForm comment={comment} feature={feature} /> : null}
        <AuthorRecord record={comment.record} signedIn={comment.signedIn} />
      </div>
      <div className={styles.more}>
        <Revisions revisions={comment.revisions} />
        <Reports reports={comment.reports} text={text} />
        <Around label="Answers to it" comments={comment.below} />
        <History log={comment.log} />
      </div>
    </div>
  );
}
