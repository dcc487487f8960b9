import { FormRefusal } from './form-refusal';
import { Notice } from './notice';

interface FormAnswerProps {
  /** The state of a form. */
  readonly state: { readonly kind: string; readonly form?: string; readonly message?: string };
}

/** What became of a form that stays on its page, above its fields: refused, or done. */
export function FormAnswer({ state }: FormAnswerProps) {
  if (state.kind !== 'done') return <FormRefusal state={state} />;
  return (
    <Notice tone="good" live="polite">
      <p>{state.message}</p>
    </Notice>
  );
}
