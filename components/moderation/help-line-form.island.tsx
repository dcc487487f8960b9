'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { FormAnswer } from '@/components/ui/form-answer';
import { idle, type FormState } from '@/lib/domain/form-state';
import { helpChannels, helpChannelWords } from '@/lib/domain/help-line';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface HelpLineFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

const fields = [
  {
    name: 'country',
    label: 'Country',
    hint: 'Two letters, such as DE; EU for the European Union; 001 for everywhere.',
    required: true,
  },
  { name: 'name', label: 'Name', hint: undefined, required: true },
  { name: 'operator', label: 'Who runs it', hint: undefined, required: true },
  { name: 'contact', label: 'Number', hint: 'Leave it empty for a page.', required: false },
  { name: 'languages', label: 'Languages', hint: undefined, required: false },
  { name: 'hours', label: 'Hours', hint: undefined, required: false },
  { name: 'cost', label: 'Cost', hint: 'Also whether it shows on a bill.', required: false },
  { name: 'mayTell', label: 'Whom they may tell', hint: 'The police, immigration officers, nobody.', required: true },
  {
    name: 'alternatives',
    label: 'Independent alternatives',
    hint: 'For somebody who does not trust this one.',
    required: false,
  },
  { name: 'sourceUrl', label: 'Their own page', hint: 'Begins with https://.', required: true },
] as const;
const channels = helpChannels.map((value) => ({ value, label: helpChannelWords[value] }));

/** One more line for the register. A plain form first. */
export function HelpLineForm({ action }: HelpLineFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>List a line</h2>
      <FormAnswer state={state} />
      <Select
        name="channel"
        label="How it answers"
        required
        choices={channels}
        defaultValue={value('channel')}
        error={error('channel')}
      />
      {fields.map((field) => (
        <Field
          key={field.name}
          {...field}
          width="full"
          autoComplete="off"
          defaultValue={value(field.name)}
          error={error(field.name)}
        />
      ))}
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          List it
        </Button>
      </p>
    </form>
  );
}
