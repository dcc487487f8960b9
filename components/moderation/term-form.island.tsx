'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { typedOf } from '@/lib/domain/typed-back';
import { idleDraft, type DraftState } from '@/lib/domain/draft-state';
import { termDoes, termDoesHints, termDoesWords, type WatchedTermView } from '@/lib/domain/watched-term';
import { DraftTrial } from './draft-trial';
import styles from './decision-form.module.css';

interface TermFormProps {
  readonly action: (before: DraftState, data: FormData) => Promise<DraftState>;
  /** The term that is changed; null for one more. */
  readonly term: WatchedTermView | null;
  readonly rules: readonly { readonly id: string; readonly name: string }[];
  readonly mayReplay: boolean;
}

/** One more term, or a change of one, to be tried before it is made. A plain form first. */
export function TermForm({ action, term, rules, mayReplay }: TermFormProps) {
  const [state, send, waiting] = useActionState(action, idleDraft);
  const { value, error } = typedOf(state.form, state.typed);
  const rule = value('rule', term?.rule ?? '');
  const does = value('does', term?.does ?? 'hold');
  return (
    <form className={styles.form} action={send} noValidate aria-labelledby="term-form">
      <h2 id="term-form">{term ? 'Change it' : 'Watch a term'}</h2>
      <FormAnswer state={state.form} />
      {term ? (
        <>
          <input type="hidden" name="id" value={term.id} />
          <input type="hidden" name="version" value={term.version} />
        </>
      ) : null}
      <Field
        name="pattern"
        label="Word or phrase"
        required
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        hint="An asterisk stands for any letters of one word: visa*."
        defaultValue={value('pattern', term?.pattern)}
        error={error('pattern')}
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
      <RadioGroup
        key={`does-${does}`}
        name="does"
        legend="What it does"
        choices={termDoes.map((one) => ({ value: one, label: termDoesWords[one], hint: termDoesHints[one] }))}
        required
        defaultValue={does}
        error={error('does')}
      />
      <TextArea
        name="exceptions"
        label="Not in these phrases"
        rows={3}
        hint="One a line. Where the term stands inside one of them, it is not found."
        defaultValue={value('exceptions', term?.exceptions.join('\n'))}
        error={error('exceptions')}
      />
      <Field
        name="note"
        label="Note to the moderator"
        width="full"
        hint="Stands beside what was found."
        defaultValue={value('note', term?.note)}
        error={error('note')}
      />
      <DraftTrial state={state} text={value('text')} error={error('text')} waiting={waiting} replays={mayReplay} />
      <p className={styles.row}>
        <Button kind="primary" name="do" value="save" waiting={waiting}>
          {term ? 'Put it in force' : 'Watch it'}
        </Button>
      </p>
    </form>
  );
}
