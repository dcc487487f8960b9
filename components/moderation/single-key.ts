import type { KeyboardEvent } from 'react';

/**
 * The single key that was pressed, in its small form; null when it was typed into a field, held down, or pressed with
 * others. Keys that nobody meant for the desk are left to the browser.
 */
export function singleKey({
  target,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
  key,
}: KeyboardEvent<HTMLElement>): string | null {
  if (ctrlKey || metaKey || altKey || repeat || [...key].length !== 1) return null;
  if (target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')) return null;
  return key.toLowerCase();
}
