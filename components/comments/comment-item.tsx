import Link from 'next/link';
import type { CommentView } from '@/lib/domain/comment-view';
import { paths } from '@/lib/site';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { absoluteDay } from './absolute-day';
import { InitialMark } from './initial-mark';
import { ReportLink } from './report-link';
import { RelativeTime } from './relative-time.island';
import styles from './comment-item.module.css';

interface CommentItemProps {
  readonly comment: Extract<CommentView, { kind: 'comment' }>;
  readonly slug: string;
  /** Whether the story still takes comments. */
  readonly open: boolean;
}

/** One comment: who, when, the words, and the way to answer. */
export function CommentItem({ comment, slug, open }: CommentItemProps) {
  return (
    <article
      className={styles.comment}
      id={`comment-${comment.id}`}
      aria-label={`Comment by ${comment.authorName}`}
    >
      <header className={styles.head}>
        <InitialMark name={comment.authorName} />
        <p className={styles.who}>
          <bdi className={styles.name}>{comment.authorName}</bdi>
          {comment.authorRole ? <span className={styles.role}>{comment.authorRole}</span> : null}
          <a className={styles.when} href={paths.commentAnchor(slug, comment.id)}>
            <RelativeTime at={comment.publishedAt} absolute={absoluteDay(comment.publishedAt)} />
          </a>
        </p>
      </header>
      <div className={styles.words} dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
      <p className={styles.foot}>
        {comment.up > 0 ? (
          <span>
            {comment.up} {comment.up === 1 ? 'reader agrees' : 'readers agree'}
          </span>
        ) : null}
        {open ? (
          <Link className={styles.reply} href={paths.reply(slug, comment.id)} prefetch={false} rel="nofollow">
            Reply<VisuallyHidden> to {comment.authorName}</VisuallyHidden>
          </Link>
        ) : null}
        <ReportLink slug={slug} id={comment.id} authorName={comment.authorName} />
      </p>
    </article>
  );
}
