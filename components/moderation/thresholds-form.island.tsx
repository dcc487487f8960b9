'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedOf } from '@/lib/domain/typed-back';
import { idleDraft, type DraftState } from '@/lib/domain/draft-state';
import type { ThresholdRow } from '@/lib/domain/thresholds';
import { DraftTrial } from './draft-trial';
import { ThresholdFields } from './threshold-fields';
import styles from './decision-form.module.css';

interface ThresholdsFormProps {
  readonly action: (before: DraftState, data: FormData) => Promise<DraftState>;
  readonly version: number;
  readonly rows: readonly ThresholdRow[];
  readonly mayChange: boolean;
  readonly mayReplay: boolean;
}

/** Thresholds as they hold now, to be tried and to be changed. A plain form first. */
export function ThresholdsForm({ action, version, rows, mayChange, mayReplay }: ThresholdsFormProps) {
  const [state, send, waiting] = useActionState(action, idleDraft);
  const { value, error } = typedOf(state.form, state.typed);
  return (
    <form className={styles.form} action={send} noValidate>
      <FormAnswer state={state.form} />
      <input type="hidden" name="version" value={version} />
      <ThresholdFields rows={rows} value={value} error={error} />
      <DraftTrial state={state} text={value('text')} error={error('text')} waiting={waiting} replays={mayReplay} />
      {mayChange ? (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Change them</legend>
          <TextArea
            name="reason"
            label="Why they are changed"
            required
            rows={2}
            hint="Kept with the version, for the staff."
            defaultValue={value('reason')}
            error={error('reason')}
          />
          <p className={styles.row}>
            <Button kind="primary" name="do" value="save" waiting={waiting}>
              Put them in force
            </Button>
          </p>
        </fieldset>
      ) : (
        <p>An administrator changes the thresholds. You can try what a change would do.</p>
      )}
    </form>
  );
}
