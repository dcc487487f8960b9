import type { CommentView } from '@/lib/domain/comment-view';
import { indentMax } from '@/lib/site';
import { CommentItem } from './comment-item';
import { Tombstone } from './tombstone';
import styles from './thread.module.css';

interface ThreadProps {
  readonly comments: readonly CommentView[];
  readonly slug: string;
  readonly open: boolean;
}

/** Comments of one level with their answers below them, each level one step further in, up to `indentMax`. */
export function Thread({ comments, slug, open }: ThreadProps) {
  return (
    <ol className={styles.thread}>
      {comments.map((comment) => (
        <li key={comment.id} className={comment.depth === 0 ? styles.head : styles.reply}>
          {comment.kind === 'comment' ? (
            <CommentItem comment={comment} slug={slug} open={open} />
          ) : (
            <Tombstone comment={comment} />
          )}
          {comment.replies.length > 0 ? (
            <div className={comment.depth < indentMax ? styles.indent : undefined}>
              <Thread comments={comment.replies} slug={slug} open={open} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
