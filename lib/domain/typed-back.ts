import type { FormState } from './form-state';

type Typed = Readonly<Record<string, string | readonly string[]>>;

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

/** What a form shows after its action: what was typed where it was not saved, and what was there before otherwise. */
export function typedOf(state: FormState, typed: Typed | null = state.kind === 'refused' ? state.typed : null) {
  const errors = state.kind === 'refused' ? state.fields : {};
  return {
    /** The field as it was typed, or as it stands. */
    value: (name: string, standing = '') => (typed ? [typed[name] ?? ''].flat().join('\n') : standing),
    error: (name: string) => errors[name],
  };
}
