import { typedLine } from '@/lib/domain/typed-back';
import type { FormState } from '@/lib/domain/form-state';

/** The save that the next one stands on: what the desk answered last, else the one that the story was opened at. */
export function versionAfter(state: FormState, opened: number): number {
  if (state.kind === 'done') return state.version ?? opened;
  const typed = Number(typedLine(state, 'version'));
  return Number.isSafeInteger(typed) && typed > 0 ? typed : opened;
}
