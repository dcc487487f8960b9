import { useMemo, useSyncExternalStore } from 'react';
import { readKeyChoice, type DeskKeyAct, type KeyChoice } from '@/lib/domain/desk-keys';

const storeKey = 'moderation-keys';
const changed = 'moderation-keys-changed';

/** What a browser without storage is told for as long as the page lives. */
let unkept: string | null = null;

function subscribe(notify: () => void): () => void {
  window.addEventListener(changed, notify);
  window.addEventListener('storage', notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener('storage', notify);
  };
}

function keptText(): string | null {
  try {
    return localStorage.getItem(storeKey) ?? unkept;
  } catch {
    return unkept;
  }
}

/** Keeps what somebody chose, in this browser. */
export function keepKeys(choice: KeyChoice): void {
  unkept = JSON.stringify(choice);
  try {
    localStorage.setItem(storeKey, unkept);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  window.dispatchEvent(new Event(changed));
}

/** The keys that somebody chose in this browser, and the key that a button of the act shows: none while they are off. */
export function useKeys(): KeyChoice & { readonly shortcut: (act: DeskKeyAct) => string | undefined } {
  const text = useSyncExternalStore(subscribe, keptText, () => null);
  return useMemo(() => {
    const choice = readKeyChoice(text);
    return { ...choice, shortcut: (act) => (choice.on && choice.keys[act] !== '' ? choice.keys[act] : undefined) };
  }, [text]);
}
