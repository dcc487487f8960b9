import { Notice } from './notice';

interface FormRefusalProps {
  /** The state of a form: only what was refused is said. */
  readonly state: { readonly kind: string; readonly form?: string };
}

/** Why a form was not taken, above its fields. */
export function FormRefusal({ state }: FormRefusalProps) {
  if (state.kind !== 'refused') return null;
  return (
    <Notice tone="wrong" live="assertive">
      <p>{state.form}</p>
    </Notice>
  );
}
