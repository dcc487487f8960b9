import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CommentsOpening } from '@/lib/domain/article-view';
import type { CommentOrder, ConversationView } from '@/lib/domain/comment-view';
import type { HouseRule } from '@/lib/domain/rules';
import { paths } from '@/lib/site';
import { CommentOrders } from './comment-orders';
import { ConversationScripts } from './conversation-scripts.island';
import { DiscussionPrompt } from './discussion-prompt';
import { HouseRules } from './house-rules';
import { Thread } from './thread';
import styles from './conversation.module.css';

interface ConversationProps {
  readonly conversation: ConversationView;
  readonly slug: string;
  readonly siteName: string;
  /** The house rules as they hold now. */
  readonly rules: readonly HouseRule[];
  /** Whether the story takes comments, and if not, why. */
  readonly comments: CommentsOpening;
  /** A question of the editors, if there is one. */
  readonly discussion?: string;
  /** The form, where it stands on this page. */
  readonly form?: ReactNode;
  /** Where word of new comments appears, if the site wants it. */
  readonly live?: ReactNode;
  /** On the pages of the whole conversation: which one this is. They lead on; the story's own page leads to them. */
  readonly page?: 'first' | 'later' | undefined;
}

/** The conversation under a story: the invitation and the rules, the form, the comments in their order. */
export function Conversation({
  conversation,
  slug,
  siteName,
  rules,
  comments,
  discussion = '',
  form,
  live,
  page,
}: ConversationProps) {
  const { total, order, threads, nextCursor } = conversation;
  return (
    <section
      className={styles.conversation}
      id="comments"
      aria-labelledby="comments-heading"
      data-nosnippet=""
      data-conversation=""
    >
      <ConversationScripts />
      <h2 className={styles.heading} id="comments-heading">
        {total === 0 ? 'No comments yet' : `${total} ${total === 1 ? 'comment' : 'comments'}`}
      </h2>
      <DiscussionPrompt question={discussion} />
      <div className={styles.rules}>
        <HouseRules siteName={siteName} rules={rules} />
      </div>
      {comments.open ? form : <p className={styles.closed}>{comments.reason}</p>}
      {threads.length > 0 ? (
        <>
          <div className={styles.bar}>
            <CommentOrders slug={slug} current={order} />
            {live}
          </div>
          <Thread comments={threads} slug={slug} open={comments.open} />
        </>
      ) : null}
      {page !== undefined ? <MorePages slug={slug} order={order} page={page} nextCursor={nextCursor} /> : null}
      {page !== undefined || threads.length === 0 ? null : (
        <p className={styles.all}>
          <Link href={paths.comments(slug, order)} prefetch={false}>
            {nextCursor ? `View all ${total} comments` : 'View the comments on a page of their own'}
          </Link>
        </p>
      )}
    </section>
  );
}

interface MorePagesProps {
  readonly slug: string;
  readonly order: CommentOrder;
  readonly page: 'first' | 'later';
  readonly nextCursor: string | null;
}

function MorePages({ slug, order, page, nextCursor }: MorePagesProps) {
  if (page === 'first' && nextCursor === null) return null;
  return (
    <nav className={styles.all} aria-label="Pages of the conversation">
      {page === 'later' ? (
        <Link href={paths.comments(slug, order)} prefetch={false}>
          Back to the first comments
        </Link>
      ) : null}
      {nextCursor === null ? null : (
        <Link href={paths.commentsAfter(slug, order, nextCursor)} prefetch={false} rel="next">
          More comments
        </Link>
      )}
    </nav>
  );
}
