import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import type { DebriefView } from '@/lib/domain/desk-choices';
import { paths } from '@/lib/site';
import styles from './side.module.css';

interface DebriefListProps {
  readonly wishes: readonly DebriefView[];
  readonly take: (data: FormData) => Promise<void>;
  /** Whether the viewer may open the comments. */
  readonly linked: boolean;
}

/** Wishes to talk, those that nobody took first. */
export function DebriefList({ wishes, take, linked }: DebriefListProps) {
  if (wishes.length === 0) return <p>Nobody asked for a talk.</p>;
  return (
    <ol className={styles.entries}>
      {wishes.map((wish) => (
        <li key={wish.id} className={styles.entry}>
          <p>
            <bdi>{wish.name}</bdi> would like to talk{' '}
            {linked ? <a href={paths.moderateComment(wish.commentId)}>about this comment</a> : 'about a comment'}.
          </p>
          {wish.words === '' ? null : (
            <p className={styles.words} dir="auto">
              {wish.words}
            </p>
          )}
          <p className={styles.soft}>
            <Time at={wish.askedAt} form="minute" />
            {wish.takenAt ? `; taken by ${wish.takenBy ?? 'somebody of the staff'}` : ''}
          </p>
          {wish.takenAt ? null : (
            <form action={take}>
              <input type="hidden" name="debriefId" value={wish.id} />
              <Button>I will talk to them</Button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}
