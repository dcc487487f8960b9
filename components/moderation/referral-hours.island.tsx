'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { idle, type FormState } from '@/lib/domain/form-state';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface ReferralHoursProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly hours: number;
}

/** The lane's clock. */
export function ReferralHours({ action, hours }: ReferralHoursProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} noValidate>
      <Field
        name="hours"
        label="Hours in which a referred comment is settled"
        type="number"
        width="short"
        required
        defaultValue={value('hours', String(hours))}
        error={error('hours') ?? (state.kind === 'refused' ? state.form : undefined)}
      />
      <p className={styles.row}>
        <Button waiting={waiting}>Set the clock</Button>
        {state.kind === 'done' ? <span role="status">{state.message}</span> : null}
      </p>
    </form>
  );
}
