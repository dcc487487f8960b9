'use client';

import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { chooseRange, move, boxInFocus } from './list-behaviour';
import { singleKey } from './single-key';
import { useKeys } from './use-keys';
import styles from './queue.module.css';

interface ListScriptsProps {
  readonly children: ReactNode;
  /** How many stand on the page. */
  readonly total: number;
}

/**
 * What scripts add to a page of the queue: a range chosen with Shift, all of the page at one press, how many are chosen,
 * and keys that lead through the list while it has the focus. Without them every box is there to be ticked.
 */
export function ListScripts({ children, total }: ListScriptsProps) {
  const { on, keys } = useKeys();
  const last = useRef<HTMLInputElement | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const count = (list: HTMLElement) => setChosen(list.querySelectorAll('input[name="id"]:checked').length);

  const click = (event: MouseEvent<HTMLDivElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('[data-choose-all]')) {
      event.preventDefault();
      const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[name="id"]')];
      const isAll = boxes.every((box) => box.checked);
      for (const box of boxes) box.checked = !isAll;
      return count(currentTarget);
    }
    if (!(target instanceof HTMLInputElement) || target.name !== 'id') return;
    if (event.shiftKey && last.current) chooseRange(currentTarget, last.current, target);
    last.current = target;
    count(currentTarget);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const key = singleKey(event);
    if (key === null) return;
    const list = event.currentTarget;
    if (key === keys.next) move(list, 1);
    else if (key === keys.previous) move(list, -1);
    else if (key === keys.choose) boxInFocus(list)?.click();
    else if (key === keys.batch) list.querySelector<HTMLElement>('[data-decide-chosen] button')?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.batch}
      role="group"
      aria-label="The list"
      tabIndex={-1}
      onClick={click}
      onKeyDown={on ? press : undefined}
    >
      {children}
      <p className={styles.chosen} role="status">
        {chosen === null ? '' : `${chosen} of ${total} on this page chosen.`}
      </p>
      {on ? (
        <p className={styles.chosen}>
          Keys while the list has the focus: {keys.next || 'none'} and {keys.previous || 'none'} lead through it,{' '}
          {keys.choose || 'none'} chooses, Enter opens.
        </p>
      ) : null}
    </div>
  );
}
