'use client';

import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import styles from './card-keys.module.css';

interface CardKeysProps {
  readonly label: string;
  /** What the card shows: when that changes and the focus was lost with what went, the card takes it, so that one key is enough. */
  readonly about: string | null;
  readonly children: ReactNode;
}

const storeKey = 'moderation-keys';
const changed = 'moderation-keys-changed';

function subscribe(notify: () => void): () => void {
  window.addEventListener(changed, notify);
  window.addEventListener('storage', notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener('storage', notify);
  };
}

function keysAreOn(): boolean {
  try {
    return localStorage.getItem(storeKey) !== 'off';
  } catch {
    return true;
  }
}

/**
 * The card of one comment. A single key presses the button that names it, but only while the focus is inside the card and
 * not in a field, and only until the person switches that off (WCAG 2.1.4).
 */
export function CardKeys({ label, about, children }: CardKeysProps) {
  const card = useRef<HTMLDivElement>(null);
  const on = useSyncExternalStore(subscribe, keysAreOn, () => true);
  useEffect(() => {
    if (about !== null && document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, [about]);
  return (
    <div
      ref={card}
      className={styles.card}
      role="group"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={on ? press : undefined}
    >
      {children}
      <p className={styles.switch}>
        <label>
          <input type="checkbox" checked={on} onChange={(event) => switchKeys(event.currentTarget.checked)} /> Single
          keys work while this card has the focus; 1 to 9 choose a house rule
        </label>
      </p>
    </div>
  );
}

function switchKeys(on: boolean): void {
  try {
    localStorage.setItem(storeKey, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  window.dispatchEvent(new Event(changed));
}

function press(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || key.length !== 1) return;
  if (target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')) return;
  if (/^[1-9]$/.test(key)) return chooseRule(currentTarget, Number(key));
  if (!/^[a-z]$/.test(key)) return;
  const button = currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (!button || button.getAttribute('aria-disabled') === 'true') return;
  event.preventDefault();
  button.click();
}

/** The rules stand in the order of the guidelines; the first line of the list is no rule. */
function chooseRule(card: HTMLElement, number: number): void {
  const rules = card.querySelector<HTMLSelectElement>('select[name="rule"]');
  if (!rules || number >= rules.options.length) return;
  rules.selectedIndex = number;
  rules.dispatchEvent(new Event('change', { bubbles: true }));
}
