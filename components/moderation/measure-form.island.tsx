'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { measureDaysMax, measureWords, type MeasureKind } from '@/lib/domain/measure';
import type { HouseRule } from '@/lib/domain/rules';
import { paths } from '@/lib/site';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface MeasureFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  readonly kind: MeasureKind;
  /** The house rules as they hold now. */
  readonly rules: readonly HouseRule[];
}

const weekDays = '7';

/** The reason and the end of one measure, below what it touches. A plain form first. */
export function MeasureForm({ action, commentId, kind, rules }: MeasureFormProps) {
  const back = `${paths.moderateAuthor(commentId)}?measure=${kind}`;
  const [state, send, waiting] = useActionState(action, idle, back);
  const next = useWholeLoad(state);
  const { value, error } = typedOf(state);
  const told = kind !== 'note';
  return (
    <form className={styles.form} action={send} noValidate>
      <FormRefusal state={state} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="kind" value={kind} />
      {told ? (
        <Select
          name="rule"
          label="House rule"
          required
          choices={[
            { value: '', label: 'Choose a rule' },
            ...rules.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={value('rule')}
          error={error('rule')}
        />
      ) : null}
      <TextArea
        name="facts"
        label={told ? 'Facts, for the author' : 'Note, for colleagues'}
        required
        rows={4}
        defaultValue={value('facts')}
        error={error('facts')}
        hint={`${told ? 'What they wrote, when and how often, in words that they can answer.' : 'What was seen. They may one day ask for it.'} At most ${limits.noteMax} characters.`}
      />
      {kind === 'suspend' || kind === 'hold' ? (
        <Field
          name="days"
          label="Days"
          type="number"
          width="short"
          required={kind === 'suspend'}
          defaultValue={value('days', kind === 'suspend' ? weekDays : '')}
          error={error('days')}
          hint={`1 to ${measureDaysMax}. It ends by itself.${kind === 'hold' ? ' Left empty, it holds until it is lifted.' : ''}`}
        />
      ) : null}
      <p className={styles.row}>
        <Button kind={kind === 'note' ? 'primary' : 'care'} waiting={waiting || next !== undefined}>
          {measureWords[kind].name}
        </Button>
      </p>
    </form>
  );
}
