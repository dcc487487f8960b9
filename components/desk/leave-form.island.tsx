'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';

interface LeaveFormProps {
  readonly action: () => Promise<FormState>;
  readonly children: string;
}

/** One button that ends a session. */
export function LeaveForm({ action, children }: LeaveFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  useWholeLoad(state);
  return (
    <form action={send}>
      <Button kind="quiet" waiting={waiting}>
        {children}
      </Button>
    </form>
  );
}
