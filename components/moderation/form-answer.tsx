import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/domain/form-state';

/** What became of a form, above its fields. */
export function FormAnswer({ state }: { readonly state: FormState }) {
  if (state.kind === 'refused')
    return (
      <Notice tone="wrong" live="assertive">
        <p>{state.form}</p>
      </Notice>
    );
  if (state.kind === 'done')
    return (
      <Notice tone="good" live="polite">
        <p>{state.message}</p>
      </Notice>
    );
  return null;
}
