import { idle, type FormState } from './form-state';
import type { ReplayView, TrialView } from './replay';

/** What a form answers in which a change can be tried before it is made: what became of it, or what the trial showed. */
export interface DraftState {
  readonly form: FormState;
  /** What was typed, so that a trial keeps it. Null once it was saved. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | null;
  readonly replay: ReplayView | null;
  readonly trial: TrialView | null;
}

export const idleDraft: DraftState = { form: idle, typed: null, replay: null, trial: null };

/** The state after a form was refused or done: nothing was tried. */
export function draftAnswer(form: FormState): DraftState {
  return { ...idleDraft, form, typed: form.kind === 'refused' ? form.typed : null };
}
