'use client';

import { useActionState, type ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import styles from './decision-form.module.css';

interface ActFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly children: ReactNode;
}

/** A form around fields that need no scripts: says what was refused, and leads on when it was done. */
export function ActForm({ action, children }: ActFormProps) {
  const [state, send] = useActionState(action, idle);
  useWholeLoad(state);
  return (
    <form className={styles.form} action={send}>
      {state.kind === 'refused' ? (
        <Notice tone="wrong" live="assertive">
          <p>{state.form}</p>
          {Object.entries(state.fields).map(([name, sentence]) => (
            <p key={name}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {children}
    </form>
  );
}
