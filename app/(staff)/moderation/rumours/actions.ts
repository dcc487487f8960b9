'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { addRumour, changeRumour, dropRumour } from '@/lib/desk/rumours';
import type { FormState } from '@/lib/domain/form-state';
import { rumourChangeForm, rumourForm } from '@/lib/domain/forms/rumour-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { rumoursMax } from '@/lib/domain/rumour';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'there-already': 'A rumour with this claim is listed already.',
  'too-many': `A site can list ${rumoursMax} rumours at most.`,
  'no-rumour': 'Somebody dropped this rumour meanwhile.',
  'changed-meanwhile': 'Somebody changed this rumour after you opened it. Nothing was saved: below is what you typed.',
  away: tryAgain,
} as const;

/** Lists a rumour. */
export async function listOne(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = rumourForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was listed yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const added = await addRumour(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!added.ok) return refused(typed, sentences[added.error]);
  refresh();
  return { kind: 'done', message: 'Listed. Comments that may repeat it show it from now on.' };
}

/** Changes a rumour. */
export async function changeOne(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = rumourChangeForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was changed yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const changed = await changeRumour(parsed.data, { viewer: viewer.value, now: new Date() });
  // A rumour that is gone has no form any more: what was typed stays where it is.
  if (changed.ok || changed.error !== 'no-rumour') refresh();
  return changed.ok ? { kind: 'done', message: 'Saved.' } : refused(typed, sentences[changed.error]);
}

/** Drops a rumour. */
export async function dropOne(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return refused(typed, tryAgain);
  const id = z.uuid().safeParse(typed['drop']);
  if (!id.success) return refused(typed, sentences['no-rumour']);
  const dropped = await dropRumour(id.data, { viewer: viewer.value, now: new Date() });
  refresh();
  return dropped.ok ? { kind: 'done', message: 'Dropped.' } : refused(typed, sentences[dropped.error]);
}
