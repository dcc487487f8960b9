import { useEffect } from 'react';

/**
 * Goes where an act led to by loading that page whole, and answers its address. Next would keep the page that was left
 * hidden in the document: its ids would stand there twice, and what it showed would outlast the session. An act that
 * leads to the page that it was done on makes that page load anew.
 */
export function useWholeLoad(state: { readonly kind: string; readonly href?: string }): string | undefined {
  const href = state.kind === 'done' ? state.href : undefined;
  useEffect(() => {
    if (href === undefined) return;
    // The same address with a fragment would only scroll.
    if (new URL(href, window.location.href).href === window.location.href) window.location.reload();
    else window.location.assign(href);
  }, [href]);
  return href;
}
