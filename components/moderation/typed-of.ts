import type { FormState } from '@/lib/domain/form-state';

/** What a form shows after its action: what was typed where it was refused, and what was there before otherwise. */
export function typedOf(state: FormState) {
  const back = state.kind === 'refused' ? state.typed : null;
  const errors = state.kind === 'refused' ? state.fields : {};
  return {
    /** The field as it was typed, or as it stands. */
    value: (name: string, standing = '') => (back ? [back[name] ?? ''].flat().join('\n') : standing),
    ticked: (name: string, standing = false) => (back ? back[name] === 'yes' : standing),
    error: (name: string) => errors[name],
  };
}
