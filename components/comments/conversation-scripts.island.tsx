'use client';

import { useEffect, useRef } from 'react';

/** Pixels before the conversation comes into sight at which its scripts are fetched. */
const nearBy = '600px';

/**
 * Brings the scripts of the conversation that it stands in: votes in place, long threads, times of day. They are fetched
 * when the conversation comes near or is touched, and the conversation is complete without them.
 */
export function ConversationScripts() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const section = here.current?.closest<HTMLElement>('[data-conversation]');
    if (!section) return undefined;
    const over = new AbortController();
    const begin = () => {
      near.disconnect();
      section.removeEventListener('focusin', begin);
      void import('./behaviour/conversation').then(({ startConversation }) => startConversation(section, over.signal));
    };
    const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && begin(), {
      rootMargin: nearBy,
    });
    near.observe(section);
    section.addEventListener('focusin', begin, { once: true, signal: over.signal });
    return () => {
      near.disconnect();
      over.abort();
    };
  }, []);
  return <span ref={here} hidden />;
}
