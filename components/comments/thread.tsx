import type { CommentView } from '@/lib/domain/comment-view';
import { indentMax, paths } from '@/lib/site';
import { CommentItem } from './comment-item';
import { Tombstone } from './tombstone';
import styles from './thread.module.css';

interface ThreadProps {
  readonly comments: readonly CommentView[];
  readonly slug: string;
  readonly open: boolean;
  /** On the page of one thread, answers that do not fit lead on from the comment that they answer. */
  readonly whole?: boolean | undefined;
}

/** Comments of one level with their answers below them, each level one step further in, up to `indentMax`. */
export function Thread({ comments, slug, open, whole = false }: ThreadProps) {
  return (
    <ol className={styles.thread}>
      {comments.map((comment) => (
        <li key={comment.id} className={comment.depth === 0 ? styles.head : styles.reply}>
          {comment.kind === 'comment' ? (
            <CommentItem comment={comment} slug={slug} open={open} />
          ) : (
            <Tombstone comment={comment} />
          )}
          {comment.replies.length > 0 ? <Answers comment={comment} slug={slug} open={open} whole={whole} /> : null}
          {comment.moreReplies > 0 && (whole || comment.depth === 0) ? (
            <p className={styles.more} data-more={comment.depth === 0 ? comment.id : undefined}>
              <a href={`${paths.thread(slug, comment.id)}#answers`} rel="nofollow">
                {moreWords(comment)}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Answers({ comment, slug, open, whole }: Omit<ThreadProps, 'comments'> & { readonly comment: CommentView }) {
  const list = (
    <div className={comment.depth < indentMax ? styles.indent : undefined} data-answers={comment.id}>
      <Thread comments={comment.replies} slug={slug} open={open} whole={whole} />
    </div>
  );
  if (comment.depth > 0) return list;
  const count = answersIn(comment);
  return (
    <details className={styles.fold} open>
      <summary className={styles.summary}>{count === 1 ? '1 answer' : `${count} answers`}</summary>
      {list}
    </details>
  );
}

/** Answers of a thread, those of other pages too. Views are no deeper than `indentMax`, so this goes no deeper. */
function answersIn(comment: CommentView): number {
  return (
    comment.replies.reduce((sum, reply) => sum + (reply.kind === 'comment' ? 1 : 0) + answersIn(reply), 0) +
    (comment.depth === 0 ? comment.moreReplies : 0)
  );
}

function moreWords({ replies, moreReplies }: CommentView): string {
  const other = replies.length > 0 ? ' more' : '';
  return moreReplies === 1 ? `1${other} answer` : `${moreReplies.toLocaleString('en-GB')}${other} answers`;
}
