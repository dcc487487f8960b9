'use client';

import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '@/components/ui/button';
import type { DeskKeyAct } from '@/lib/domain/desk-keys';
import { useKeys } from './use-keys';

interface KeyButtonProps {
  readonly act: DeskKeyAct;
  readonly children: ReactNode;
  readonly kind?: ButtonKind | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly waiting?: boolean | undefined;
}

/** A button that shows the key that the person has chosen for its act. */
export function KeyButton({ act, children, kind, name, value, waiting }: KeyButtonProps) {
  const { shortcut } = useKeys();
  return (
    <Button kind={kind} name={name} value={value} waiting={waiting} shortcut={shortcut(act)}>
      {children}
    </Button>
  );
}
