'use client';

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { paths } from '@/lib/site';
import { singleKey } from './single-key';
import { keepKeys, useKeys } from './use-keys';
import styles from './card-keys.module.css';

interface CardKeysProps {
  readonly label: string;
  /** What the card shows: when that changes and the focus was lost with what went, the card takes it, so that one key is enough. */
  readonly about: string | null;
  readonly children: ReactNode;
}

/**
 * The card of one comment. A single key presses the button that names it, but only while the focus is inside the card and
 * not in a field. The keys can be changed and switched off (WCAG 2.1.4).
 */
export function CardKeys({ label, about, children }: CardKeysProps) {
  const card = useRef<HTMLDivElement>(null);
  const { on, keys } = useKeys();
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
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => keepKeys({ on: event.currentTarget.checked, keys })}
          />{' '}
          Single keys work while this card has the focus; 1 to 9 choose a house rule
        </label>{' '}
        <a href={paths.deskKeys()}>Change the keys</a>
      </p>
    </div>
  );
}

function press(event: KeyboardEvent<HTMLDivElement>): void {
  const key = singleKey(event);
  if (key === null) return;
  if (/^[1-9]$/.test(key)) return chooseRule(event.currentTarget, Number(key));
  const button = event.currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
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
