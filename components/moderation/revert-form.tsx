import { Field } from '@/components/ui/field';
import type { FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { ActForm } from './act-form.island';
import { KeyButton } from './key-button.island';

interface RevertFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  readonly version: number;
}

/** Reverts a decision as a new one: the comment waits again, and its author sees that it does. */
export function RevertForm({ action, commentId, version }: RevertFormProps) {
  return (
    <ActForm action={action}>
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="version" value={version} />
      <Field
        name="note"
        label="Why, for the log"
        required={false}
        maxLength={limits.noteMax}
        width="full"
        id="revert-note"
      />
      <p>
        <KeyButton act="revert">Revert this decision</KeyButton>
      </p>
    </ActForm>
  );
}
