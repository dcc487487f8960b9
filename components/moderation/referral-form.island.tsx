'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import { maskedDetail, referralOutcomes, referralOutcomeWords } from '@/lib/domain/referral';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface ReferralFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly version: number;
}

const choices = referralOutcomes.map((value) => ({ value, label: referralOutcomeWords[value] }));

/** What becomes of a referred comment. A plain form first. */
export function ReferralForm({ action, version }: ReferralFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  useWholeLoad(state);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>Settle it</h2>
      <FormRefusal state={state} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        name="outcome"
        legend="What is to happen"
        required
        choices={choices}
        defaultValue={value('outcome')}
        error={error('outcome')}
      />
      <TextArea
        name="details"
        label="Details to remove"
        rows={4}
        hint={`Only for publishing. One a line, as they stand in the comment; each becomes “${maskedDetail}”. The exact words stay sealed.`}
        defaultValue={value('details')}
        error={error('details')}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Settle
        </Button>
      </p>
    </form>
  );
}
