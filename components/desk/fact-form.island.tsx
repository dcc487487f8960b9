'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedLine } from '@/lib/domain/typed-back';
import { idle, type FormState } from '@/lib/domain/form-state';
import { factKinds, factKindWords } from '@/lib/domain/protected-fact';
import styles from './form.module.css';

interface FactFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

const choices = factKinds.map((kind) => ({ value: kind, label: factKindWords[kind] }));

/** One more fact that no comment may tell. A plain form first. */
export function FactForm({ action }: FactFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const errors = state.kind === 'refused' ? state.fields : {};
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>Protect a fact</h2>
      <FormAnswer state={state} />
      <Select
        name="kind"
        label="What it is"
        required
        choices={choices}
        defaultValue={typedLine(state, 'kind') ?? 'name'}
        error={errors['kind']}
      />
      <Field
        name="value"
        label="The fact"
        required
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typedLine(state, 'value')}
        error={errors['value']}
      />
      <TextArea
        name="aliases"
        label="Other spellings"
        rows={3}
        hint="One a line: a nickname, an old name, another alphabet."
        defaultValue={typedLine(state, 'aliases')}
        error={errors['aliases']}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Protect it
        </Button>
      </p>
    </form>
  );
}
