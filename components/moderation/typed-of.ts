import type { FormState } from '@/lib/domain/form-state';

/** What a form shows after its action: what was typed where it was not saved, and what was there before otherwise. */
export function typedOf(
  state: FormState,
  typed: Readonly<Record<string, string | readonly string[]>> | null = state.kind === 'refused' ? state.typed : null,
) {
  const errors = state.kind === 'refused' ? state.fields : {};
  return {
    /** The field as it was typed, or as it stands. */
    value: (name: string, standing = '') => (typed ? [typed[name] ?? ''].flat().join('\n') : standing),
    error: (name: string) => errors[name],
  };
}
