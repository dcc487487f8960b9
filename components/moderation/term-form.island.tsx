'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { idle, type FormState } from '@/lib/domain/form-state';
import { houseRules } from '@/lib/domain/rules';
import styles from './decision-form.module.css';

interface TermFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

const rules = houseRules.map((rule) => ({ value: rule.id, label: rule.name }));

/** One more term. A plain form first. */
export function TermForm({ action }: TermFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const errors = state.kind === 'refused' ? state.fields : {};
  const typed = (name: string) => (state.kind === 'refused' ? String(state.typed[name] ?? '') : '');
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>Watch a term</h2>
      {state.kind === 'refused' ? (
        <Notice tone="wrong" live="assertive">
          <p>{state.form}</p>
        </Notice>
      ) : null}
      {state.kind === 'done' ? (
        <Notice tone="good" live="polite">
          <p>{state.message}</p>
        </Notice>
      ) : null}
      <Field
        name="pattern"
        label="Word or phrase"
        required
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        hint="An asterisk stands for any letters of one word: visa*."
        defaultValue={typed('pattern')}
        error={errors['pattern']}
      />
      <Select
        name="rule"
        label="House rule"
        required
        choices={rules}
        defaultValue={typed('rule')}
        error={errors['rule']}
      />
      <TextArea
        name="exceptions"
        label="Not in these phrases"
        rows={3}
        hint="One a line."
        defaultValue={typed('exceptions')}
        error={errors['exceptions']}
      />
      <Checkbox
        name="strict"
        label="It weighs like a breach"
        hint="Otherwise it only orders the queue."
        defaultChecked={typed('strict') === 'yes'}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Watch it
        </Button>
      </p>
    </form>
  );
}
