import type { CommentId } from '@/lib/domain/ids';
import type { VoteWord } from '@/lib/domain/vote';
import { paths } from '@/lib/site';
import styles from './vote-buttons.module.css';

interface VoteButtonsProps {
  readonly slug: string;
  readonly id: CommentId;
  readonly up: number;
  readonly down: number;
  /** The reader's own vote, on pages made for one reader. Stored pages leave it to the browser. */
  readonly own?: VoteWord | undefined;
}

/** Agreeing and disagreeing: a plain form, which the conversation's scripts send without leaving the page. */
export function VoteButtons({ slug, id, up, down, own }: VoteButtonsProps) {
  return (
    <form className={styles.votes} method="post" action={paths.castVote(slug, id)} data-votes={id}>
      <button
        className={styles.vote}
        name="vote"
        value={own === 'up' ? 'none' : 'up'}
        aria-pressed={pressed(own, 'up')}
      >
        Agree <span data-count="up">{up}</span>
      </button>
      <button
        className={styles.vote}
        name="vote"
        value={own === 'down' ? 'none' : 'down'}
        aria-pressed={pressed(own, 'down')}
      >
        Disagree <span data-count="down">{down}</span>
      </button>
    </form>
  );
}

/** Nothing is said of a vote that is not known. */
function pressed(own: VoteWord | undefined, word: VoteWord): boolean | undefined {
  return own === undefined ? undefined : own === word;
}
