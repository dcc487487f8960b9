'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedOf } from '@/lib/domain/typed-back';
import { idleDraft, type DraftState } from '@/lib/domain/draft-state';
import { TrialResult } from './trial-result';
import styles from './decision-form.module.css';

interface TrialProps {
  readonly action: (before: DraftState, data: FormData) => Promise<DraftState>;
}

/** Paste a text: what would happen, and why. Nothing of it is kept. */
export function Trial({ action }: TrialProps) {
  const [state, send, waiting] = useActionState(action, idleDraft);
  const { value, error } = typedOf(state.form, state.typed);
  return (
    <section aria-labelledby="trial" className={styles.form}>
      <h2 id="trial">Try a text as things are</h2>
      <form className={styles.form} action={send} noValidate>
        <FormAnswer state={state.form} />
        <TextArea
          id="trial-text"
          name="text"
          label="Text"
          required
          rows={5}
          hint="As if it stood nowhere in particular: a story’s own protected facts are not looked for."
          defaultValue={value('text')}
          error={error('text')}
        />
        <p className={styles.row}>
          <Button waiting={waiting}>Try it</Button>
        </p>
      </form>
      {state.trial ? <TrialResult trial={state.trial} /> : null}
    </section>
  );
}
