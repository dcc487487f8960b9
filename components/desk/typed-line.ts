import type { FormState } from '@/lib/domain/form-state';

/** What was typed into a field before the form was refused; undefined when it was not. */
export function typedLine(state: FormState, name: string): string | undefined {
  const typed = state.kind === 'refused' ? state.typed[name] : undefined;
  return typeof typed === 'string' ? typed : undefined;
}

/** The boxes that were ticked before the form was refused; undefined when it was not. */
export function typedList(state: FormState, name: string): readonly string[] | undefined {
  if (state.kind !== 'refused') return undefined;
  const typed = state.typed[name] ?? [];
  return typeof typed === 'string' ? [typed] : typed;
}
