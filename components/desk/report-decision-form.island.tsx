'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import type { HouseRule } from '@/lib/domain/rules';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './comment-settings-form.module.css';

interface ReportDecisionFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  readonly revision: number;
  readonly rules: readonly HouseRule[];
}

/** Decides on all open reports of a comment at once: it stays, or it goes. Whoever reported it hears why. */
export function ReportDecisionForm({ action, commentId, revision, rules }: ReportDecisionFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  useWholeLoad(state);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send}>
      <FormRefusal state={state} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="revision" value={revision} />
      <RadioGroup
        name="outcome"
        legend="What happens with the comment"
        choices={[
          { value: 'keep', label: 'It stays' },
          { value: 'remove', label: 'It is removed, under the house rule below' },
        ]}
        required
        defaultValue={value('outcome')}
        error={error('outcome')}
      />
      <Select
        name="rule"
        label="House rule"
        required={false}
        choices={[{ value: '', label: 'Choose a rule' }, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
        defaultValue={value('rule')}
        error={error('rule')}
      />
      <TextArea
        name="note"
        label="Note to the author"
        hint="Empty: the rule’s own note."
        required={false}
        rows={3}
        defaultValue={value('note')}
        error={error('note')}
      />
      <TextArea
        name="toReporters"
        label="Answer to those who reported"
        required
        rows={3}
        defaultValue={value('toReporters')}
        error={error('toReporters')}
      />
      <p>
        <Button kind="primary" waiting={waiting}>
          Decide on the reports
        </Button>
      </p>
    </form>
  );
}
