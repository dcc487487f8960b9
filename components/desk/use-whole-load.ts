import { useEffect } from 'react';
import type { FormState } from '@/lib/domain/form-state';

/**
 * Goes where an act led to by loading that page whole. Next would keep the page that was left hidden in the document:
 * its ids would stand there twice, and what it showed would outlast the session.
 */
export function useWholeLoad(state: FormState): void {
  const href = state.kind === 'done' ? state.href : undefined;
  useEffect(() => {
    if (href !== undefined) window.location.assign(href);
  }, [href]);
}
