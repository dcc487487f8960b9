'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { refusal, tried } from '../tried';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { tryText } from '@/lib/desk/try-text';
import { changeTerm, dropTerm, watchTerm } from '@/lib/desk/watched-terms';
import { draftAnswer, idleDraft, type DraftState } from '@/lib/domain/draft-state';
import type { FormState } from '@/lib/domain/form-state';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { termChangeForm, trialForm, watchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { termsMax } from '@/lib/domain/watched-term';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'there-already': 'This term is watched already.',
  'too-many': `A site can watch ${termsMax} terms at most.`,
  'no-term': 'Somebody dropped this term meanwhile.',
  'changed-meanwhile':
    'Somebody changed this term after you opened it. Nothing was saved: your words are below, the newest version is in the list.',
  away: tryAgain,
} as const;

/** Tries a term, or watches it from now on, by the button that was pressed. */
export async function workOnTerm(_before: DraftState, data: FormData): Promise<DraftState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return draftAnswer(refused(typed, tryAgain));
  const by = { viewer: viewer.value, now: new Date() };
  const parsed = watchedTermForm.safeParse(typed);
  if (!parsed.success) return draftAnswer(refused(typed, 'Nothing is watched yet.', sentencesOf(parsed.error)));
  if (typed['do'] !== 'save') return tried(typed, { kind: 'term', term: parsed.data, id: null }, by);
  const watched = await watchTerm(parsed.data, by);
  if (!watched.ok) return draftAnswer(refused(typed, sentences[watched.error]));
  refresh();
  return draftAnswer({
    kind: 'done',
    message: 'Watched from now on. Comments that are here already stay as they are.',
  });
}

/** Tries a change of a term, or makes it, by the button that was pressed. */
export async function workOnChange(_before: DraftState, data: FormData): Promise<DraftState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return draftAnswer(refused(typed, tryAgain));
  const by = { viewer: viewer.value, now: new Date() };
  const parsed = termChangeForm.safeParse(typed);
  if (!parsed.success) return draftAnswer(refused(typed, 'Nothing was changed yet.', sentencesOf(parsed.error)));
  if (typed['do'] !== 'save') {
    const { id, version: _, ...term } = parsed.data;
    return tried(typed, { kind: 'term', term, id }, by);
  }
  const changed = await changeTerm(parsed.data, by);
  // A term that is gone has no form any more: what was typed stays where it is.
  if (changed.ok || changed.error !== 'no-term') refresh();
  return draftAnswer(
    changed.ok
      ? { kind: 'done', message: 'In force from now on. Comments that are here already stay as they are.' }
      : refused(typed, sentences[changed.error]),
  );
}

/** Drops a term. */
export async function dropOne(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return refused(typed, tryAgain);
  const id = z.uuid().safeParse(typed['drop']);
  if (!id.success) return refused(typed, sentences['no-term']);
  const dropped = await dropTerm(id.data, { viewer: viewer.value, now: new Date() });
  refresh();
  return dropped.ok ? { kind: 'done', message: 'Dropped.' } : refused(typed, sentences[dropped.error]);
}

/** Tries a text as things are. Nothing of it is kept. */
export async function tryWords(_before: DraftState, data: FormData): Promise<DraftState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return draftAnswer(refused(typed, tryAgain));
  const parsed = trialForm.safeParse(typed);
  if (!parsed.success) return draftAnswer(refused(typed, 'Nothing was tried yet.', sentencesOf(parsed.error)));
  const done = await tryText(parsed.data.text, null, { viewer: viewer.value });
  return done.ok ? { ...idleDraft, typed, trial: done.value } : draftAnswer(refusal(typed, done.error));
}
