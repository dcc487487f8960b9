'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedOf } from '@/lib/domain/typed-back';
import { idle, type FormState } from '@/lib/domain/form-state';
import type { HouseRule } from '@/lib/domain/rules';
import styles from './decision-form.module.css';

interface RuleFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The wording that is in force: the new one is made on it. */
  readonly rule: HouseRule;
}

/** Another wording of a house rule. A plain form first. */
export function RuleForm({ action, rule }: RuleFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} noValidate aria-labelledby="word-anew">
      <h2 id="word-anew">Word it anew</h2>
      <FormAnswer state={state} />
      <input type="hidden" name="rule" value={rule.id} />
      <input type="hidden" name="version" value={rule.version} />
      <Field name="name" label="Name" required defaultValue={value('name', rule.name)} error={error('name')} />
      <Field
        name="clause"
        label="The rule in one sentence"
        required
        width="full"
        defaultValue={value('clause', rule.clause)}
        error={error('clause')}
      />
      <TextArea
        name="text"
        label="What it means"
        required
        rows={4}
        hint="Stands in the guidelines."
        defaultValue={value('text', rule.text)}
        error={error('text')}
      />
      <TextArea
        name="examples"
        label="Examples"
        rows={4}
        hint="One a line. They stand in the guidelines."
        defaultValue={value('examples', rule.examples.join('\n'))}
        error={error('examples')}
      />
      <TextArea
        name="note"
        label="Note to the author"
        required
        rows={5}
        hint="What a moderator starts from, and what is sent when nothing else is written."
        defaultValue={value('note', rule.note)}
        error={error('note')}
      />
      <TextArea
        name="reason"
        label="Why it is changed"
        required
        rows={2}
        hint="Kept with the version, for the staff."
        defaultValue={value('reason')}
        error={error('reason')}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Put it in force
        </Button>
      </p>
    </form>
  );
}
