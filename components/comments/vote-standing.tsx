import Link from 'next/link';
import type { CommentId } from '@/lib/domain/ids';
import type { VoteStanding as Standing } from '@/lib/domain/vote';
import { paths } from '@/lib/site';
import { VoteButtons } from './vote-buttons';
import styles from './vote-standing.module.css';

const sentences: Readonly<Record<Standing['own'], string>> = {
  up: 'You agree with this comment. Choose the same again to take your vote back.',
  down: 'You disagree with this comment. Choose the same again to take your vote back.',
  none: 'You have not voted on this comment.',
};

interface VoteStandingProps {
  readonly slug: string;
  readonly id: CommentId;
  readonly standing: Standing;
}

/** A reader's own vote, and the way to change it and back to the conversation. */
export function VoteStanding({ slug, id, standing }: VoteStandingProps) {
  return (
    <div className={styles.standing}>
      <p>{sentences[standing.own]}</p>
      <VoteButtons slug={slug} id={id} up={standing.up} down={standing.down} own={standing.own} />
      <p>
        <Link href={paths.commentAnchor(slug, id)} prefetch={false}>
          Back to the story
        </Link>
      </p>
    </div>
  );
}
