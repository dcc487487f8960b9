'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { idle, type FormState } from '@/lib/domain/form-state';

interface HelpLineActsProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly label: string;
}

/** Checked today, or taken off. */
export function HelpLineActs({ action, label }: HelpLineActsProps) {
  const [state, send, waiting] = useActionState(action, idle);
  return (
    <form action={send}>
      <Button kind="quiet" name="change" value="checked" waiting={waiting}>
        Checked today<VisuallyHidden>: {label}</VisuallyHidden>
      </Button>{' '}
      <Button kind="quiet" name="change" value="remove" waiting={waiting}>
        Take off<VisuallyHidden>: {label}</VisuallyHidden>
      </Button>
      {state.kind === 'refused' ? <p role="alert">{state.form}</p> : null}
      {state.kind === 'done' ? <p role="status">{state.message}</p> : null}
    </form>
  );
}
