'use client';

import { useActionState, useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { idle, type FormState } from '@/lib/domain/form-state';
import { maskedDetail, referralOutcomes, referralOutcomeWords } from '@/lib/domain/referral';
import styles from './decision-form.module.css';

interface ReferralFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly version: number;
}

const choices = referralOutcomes.map((value) => ({ value, label: referralOutcomeWords[value] }));

/** What becomes of a referred comment. A plain form first. */
export function ReferralForm({ action, version }: ReferralFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const next = state.kind === 'done' ? state.href : undefined;
  useEffect(() => {
    if (next !== undefined) window.location.assign(next);
  }, [next]);
  const errors = state.kind === 'refused' ? state.fields : {};
  const typed = (name: string) => (state.kind === 'refused' ? String(state.typed[name] ?? '') : '');
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>Settle it</h2>
      {state.kind === 'refused' ? (
        <Notice tone="wrong" live="assertive">
          <p>{state.form}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        name="outcome"
        legend="What is to happen"
        required
        choices={choices}
        defaultValue={typed('outcome')}
        error={errors['outcome']}
      />
      <TextArea
        name="details"
        label="Details to remove"
        rows={4}
        hint={`Only for publishing. One a line, as they stand in the comment; each becomes “${maskedDetail}”. The exact words stay sealed.`}
        defaultValue={typed('details')}
        error={errors['details']}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Settle
        </Button>
      </p>
    </form>
  );
}
