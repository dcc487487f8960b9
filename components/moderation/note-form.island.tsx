'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAnswer } from '@/components/ui/form-answer';
import { TextArea } from '@/components/ui/text-area';
import { idle, type FormState } from '@/lib/domain/form-state';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface NoteFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** Where the form without scripts shows what was refused. */
  readonly permalink: string;
  /** What the words are about: a comment, or a colleague's question. */
  readonly about: { readonly name: 'commentId' | 'questionId'; readonly id: string };
  readonly label: string;
  readonly hint: string;
  readonly buttons: readonly { readonly value: string; readonly label: string }[];
}

/** Words for colleagues. A plain form first; with scripts the page stays where it is. */
export function NoteForm({ action, permalink, about, label, hint, buttons }: NoteFormProps) {
  const [state, send, waiting] = useActionState(action, idle, permalink);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} noValidate>
      <FormAnswer state={state} />
      <input type="hidden" name={about.name} value={about.id} />
      <TextArea
        name="text"
        label={label}
        rows={3}
        id={`words-${about.id}`}
        hint={hint}
        defaultValue={value('text')}
        error={error('text')}
      />
      <p className={styles.row}>
        {buttons.map((button) => (
          <Button key={button.value} name="kind" value={button.value} waiting={waiting}>
            {button.label}
          </Button>
        ))}
      </p>
    </form>
  );
}
