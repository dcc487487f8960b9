import type { Draft } from '@/lib/desk/house-draft';
import { tryAgain } from '@/lib/desk/guarded';
import { replay } from '@/lib/desk/replay';
import { tryText } from '@/lib/desk/try-text';
import { draftAnswer, idleDraft, type DraftState } from '@/lib/domain/draft-state';
import { thresholdField } from '@/lib/domain/forms/thresholds-form';
import { refused, sentencesOf } from '@/lib/domain/forms/typed';
import { trialForm } from '@/lib/domain/forms/watched-term-form';
import type { ThresholdKind } from '@/lib/domain/thresholds';
import type { Viewer } from '@/lib/domain/viewer';

type Typed = Readonly<Record<string, string | string[]>>;

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  busy: 'Somebody else is trying a change on last month’s comments just now. Please try again in a moment.',
  away: tryAgain,
} as const;

/** Tries a change on a text or on last month's comments, by the button that was pressed. Nothing is changed. */
export async function tried(
  typed: Typed,
  draft: Draft,
  by: { readonly viewer: Viewer; readonly now: Date },
): Promise<DraftState> {
  if (typed['do'] === 'replay') {
    const done = await replay(draft, by);
    return done.ok ? { ...idleDraft, typed, replay: done.value } : draftAnswer(refusal(typed, done.error));
  }
  const text = trialForm.safeParse(typed);
  if (!text.success) return draftAnswer(refused(typed, 'Nothing was tried yet.', sentencesOf(text.error)));
  const done = await tryText(text.data.text, draft, by);
  return done.ok ? { ...idleDraft, typed, trial: done.value } : draftAnswer(refusal(typed, done.error));
}

/** Why a change was neither tried nor made. */
export function refusal(
  typed: Typed,
  error: keyof typeof sentences | { readonly crossed: { readonly kind: ThresholdKind; readonly name: string } },
) {
  if (typeof error === 'string') return refused(typed, sentences[error]);
  const { kind, name } = error.crossed;
  return refused(typed, 'Nothing was changed.', {
    [thresholdField(kind, name, 'wide')]:
      'The wide threshold cannot be above the strict one, also where one of them is the screen’s own.',
  });
}
