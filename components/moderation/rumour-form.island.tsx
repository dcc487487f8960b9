'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedOf } from '@/lib/domain/typed-back';
import { idle, type FormState } from '@/lib/domain/form-state';
import type { RumourView } from '@/lib/domain/rumour';
import styles from './decision-form.module.css';

interface RumourFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The rumour that is changed; null for one more. */
  readonly rumour: RumourView | null;
  readonly rules: readonly { readonly id: string; readonly name: string }[];
}

/** A known rumour, new or changed. A plain form first. */
export function RumourForm({ action, rumour, rules }: RumourFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const { value, error } = typedOf(state);
  const rule = value('rule', rumour?.rule ?? 'offtopic');
  return (
    <form className={styles.form} action={send} noValidate aria-labelledby="rumour-form">
      <h2 id="rumour-form">{rumour ? 'Change it' : 'List a rumour'}</h2>
      <FormAnswer state={state} />
      {rumour ? (
        <>
          <input type="hidden" name="id" value={rumour.id} />
          <input type="hidden" name="version" value={rumour.version} />
        </>
      ) : null}
      <Field
        name="claim"
        label="What is claimed"
        required
        width="full"
        defaultValue={value('claim', rumour?.claim)}
        error={error('claim')}
      />
      <TextArea
        name="phrases"
        label="Words by which it is known"
        required
        rows={4}
        hint="One set a line: super bowl traffick*. All words of a set must stand in the comment, in any order."
        defaultValue={value('phrases', rumour?.phrases.join('\n'))}
        error={error('phrases')}
      />
      <TextArea
        name="why"
        label="Why it is untrue"
        required
        rows={3}
        hint="For the moderator, in your own words."
        defaultValue={value('why', rumour?.why)}
        error={error('why')}
      />
      <Field
        name="sourceUrl"
        label="Source"
        type="url"
        required
        width="full"
        hint="Where readers can check that."
        defaultValue={value('sourceUrl', rumour?.sourceUrl)}
        error={error('sourceUrl')}
      />
      <Select
        key={`rule-${rule}`}
        name="rule"
        label="House rule"
        required
        choices={rules.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={rule}
        error={error('rule')}
      />
      <TextArea
        name="note"
        label="Note to the author"
        required
        rows={4}
        hint="The source is added to it."
        defaultValue={value('note', rumour?.note)}
        error={error('note')}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          {rumour ? 'Save the change' : 'List it'}
        </Button>
      </p>
    </form>
  );
}
