'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { idle, type FormState } from '@/lib/domain/form-state';

interface DropTermProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly id: string;
  readonly pattern: string;
}

/** Drops one term. */
export function DropTerm({ action, id, pattern }: DropTermProps) {
  const [state, send, waiting] = useActionState(action, idle);
  return (
    <form action={send}>
      <Button kind="quiet" name="drop" value={id} waiting={waiting}>
        Drop<VisuallyHidden> {pattern}</VisuallyHidden>
      </Button>
      {state.kind === 'refused' ? <p role="alert">{state.form}</p> : null}
    </form>
  );
}
