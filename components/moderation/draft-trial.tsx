import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import type { DraftState } from '@/lib/domain/draft-state';
import { ReplayResult } from './replay-result';
import { TrialResult } from './trial-result';
import styles from './decision-form.module.css';

interface DraftTrialProps {
  readonly state: DraftState;
  readonly text: string;
  readonly error: string | undefined;
  readonly waiting: boolean;
  /** Whether the viewer may replay last month's comments. */
  readonly replays: boolean;
}

/** Inside the form of a change: tries it on a text, and on last month's comments, before it is made. */
export function DraftTrial({ state, text, error, waiting, replays }: DraftTrialProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Try it first</legend>
      <TextArea
        name="text"
        label="A text to try it on"
        rows={3}
        hint="As if it stood nowhere in particular: a story’s own protected facts are not looked for."
        defaultValue={text}
        error={error}
      />
      <p className={styles.row}>
        <Button name="do" value="try" waiting={waiting}>
          Try it on this text
        </Button>
        {replays ? (
          <Button name="do" value="replay" waiting={waiting}>
            Try it on last month’s comments
          </Button>
        ) : null}
      </p>
      {state.trial ? <TrialResult trial={state.trial} /> : null}
      {state.replay ? <ReplayResult replay={state.replay} /> : null}
    </fieldset>
  );
}
