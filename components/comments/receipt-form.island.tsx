'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import styles from './receipt-form.module.css';

/** What the form asks for: words, or a tick that says one is sure. */
type Asks =
  | {
      readonly kind: 'words';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly given: string;
    }
  | { readonly kind: 'sure'; readonly label: string };

interface ReceiptFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Where a form that is sent without scripts lands, to show what was refused. */
  readonly permalink: string;
  /** The receipt. */
  readonly code: string;
  readonly revision?: number | undefined;
  readonly asks: Asks;
  readonly button: string;
  readonly care?: boolean;
}

/** One act of somebody who holds a receipt. A plain form first; what is done is shown by the page itself, loaded anew. */
export function ReceiptForm({ action, permalink, code, revision, asks, button, care = false }: ReceiptFormProps) {
  const [state, send, waiting] = useActionState(action, idle, permalink);
  useWholeLoad(state);

  if (state.kind === 'done') {
    return (
      <Notice tone="good" live="polite">
        <p>{state.message}</p>
      </Notice>
    );
  }
  const errors = state.kind === 'refused' ? state.fields : {};
  return (
    <form className={styles.form} action={send}>
      <FormRefusal state={state} />
      <input type="hidden" name="code" value={code} />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      {asks.kind === 'words' ? (
        <TextArea
          name={asks.name}
          label={asks.label}
          hint={asks.hint}
          required
          rows={5}
          defaultValue={state.kind === 'refused' ? String(state.typed[asks.name] ?? '') : asks.given}
          error={errors[asks.name]}
        />
      ) : (
        <Checkbox
          id={`sure-${button.toLowerCase().replaceAll(' ', '-')}`}
          name="sure"
          label={asks.label}
          required
          error={errors['sure']}
        />
      )}
      <p>
        <Button kind={care ? 'care' : 'secondary'} waiting={waiting}>
          {button}
        </Button>
      </p>
    </form>
  );
}
