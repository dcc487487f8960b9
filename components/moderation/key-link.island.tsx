'use client';

import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { DeskKeyAct } from '@/lib/domain/desk-keys';
import { useKeys } from './use-keys';

interface KeyLinkProps {
  readonly act: DeskKeyAct;
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that shows the key that the person has chosen for where it leads. */
export function KeyLink({ act, href, children }: KeyLinkProps) {
  const { shortcut } = useKeys();
  return (
    <ButtonLink kind="quiet" href={href} shortcut={shortcut(act)}>
      {children}
    </ButtonLink>
  );
}
