import Link from 'next/link';
import type { ThreadView } from '@/lib/domain/comment-view';
import { paths } from '@/lib/site';
import { ConversationScripts } from './conversation-scripts.island';
import { Thread } from './thread';
import styles from './thread-of.module.css';

interface ThreadOfProps {
  readonly thread: ThreadView;
  readonly slug: string;
  readonly open: boolean;
}

/** A comment in its surroundings: what it answers above it, itself, and its answers below. */
export function ThreadOf({ thread, slug, open }: ThreadOfProps) {
  const { above, comment, nextCursor } = thread;
  return (
    <section className={styles.thread} aria-label="One comment and its answers" data-nosnippet="" data-conversation="">
      <ConversationScripts />
      {above.length > 0 ? (
        <div className={styles.above}>
          <h2 className={styles.label}>What it answers</h2>
          <Thread comments={above} slug={slug} open={open} />
        </div>
      ) : null}
      <div className={styles.comment} id="answers">
        {above.length > 0 ? <h2 className={styles.label}>The comment</h2> : null}
        <Thread comments={[comment]} slug={slug} open={open} whole />
      </div>
      <nav className={styles.ways} aria-label="More of the conversation">
        <Link href={`${paths.article(slug)}#comments`} prefetch={false}>
          The whole conversation
        </Link>
        {nextCursor === null ? null : (
          <Link
            href={`${paths.threadAfter(slug, comment.id, nextCursor)}#answers`}
            prefetch={false}
            rel="next nofollow"
          >
            More answers
          </Link>
        )}
      </nav>
    </section>
  );
}
