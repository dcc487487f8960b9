'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { dropTerm, tryText, watchTerm } from '@/lib/desk/watched-terms';
import type { Screening } from '@/lib/domain/finding';
import type { FormState } from '@/lib/domain/form-state';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { trialForm, watchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { termsMax } from '@/lib/domain/watched-term';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'there-already': 'This term is watched already.',
  'too-many': `A site can watch ${termsMax} terms at most.`,
  'no-term': 'This term was dropped already.',
  away: tryAgain,
} as const;

/** Watches a term, or drops one, by the button that was pressed. */
export async function changeTerms(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return refused(typed, tryAgain);
  const by = { viewer: viewer.value, now: new Date() };
  const drop = z.uuid().safeParse(typed['drop']);
  if (drop.success) {
    const dropped = await dropTerm(drop.data, by);
    refresh();
    return dropped.ok ? { kind: 'done', message: 'Dropped.' } : refused(typed, sentences[dropped.error]);
  }
  const parsed = watchedTermForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing is watched yet.', sentencesOf(parsed.error));
  const watched = await watchTerm(parsed.data, by);
  if (!watched.ok) return refused(typed, sentences[watched.error]);
  refresh();
  return { kind: 'done', message: 'Watched from now on. Comments that are here already stay as they are.' };
}

/** What the tester answers. */
export type TrialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly text: string; readonly sentence: string }
  | { readonly kind: 'tried'; readonly text: string; readonly screening: Screening };

/** Tries a text. Nothing of it is kept. */
export async function tryWords(_before: TrialState, data: FormData): Promise<TrialState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const text = String(typed['text'] ?? '');
  const parsed = trialForm.safeParse(typed);
  if (!parsed.success) return { kind: 'refused', text, sentence: sentencesOf(parsed.error)['text'] ?? '' };
  if (!viewer.ok) return { kind: 'refused', text, sentence: tryAgain };
  const tried = await tryText(parsed.data.text, { viewer: viewer.value });
  return tried.ok
    ? { kind: 'tried', text: parsed.data.text, screening: tried.value }
    : { kind: 'refused', text, sentence: sentences[tried.error] };
}
