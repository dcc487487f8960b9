'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { idle, type FormState } from '@/lib/domain/form-state';

interface ReleaseFactProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly id: string;
  readonly label: string;
}

/** Takes one fact off. */
export function ReleaseFact({ action, id, label }: ReleaseFactProps) {
  const [state, send, waiting] = useActionState(action, idle);
  return (
    <form action={send}>
      <Button kind="quiet" name="release" value={id} waiting={waiting}>
        Take off<VisuallyHidden> {label}</VisuallyHidden>
      </Button>
      {state.kind === 'refused' ? <p role="alert">{state.form}</p> : null}
    </form>
  );
}
