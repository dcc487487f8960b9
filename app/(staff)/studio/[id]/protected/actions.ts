'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { protectFact, releaseFact } from '@/lib/desk/protect-facts';
import type { FormState } from '@/lib/domain/form-state';
import { protectedFactForm } from '@/lib/domain/forms/protected-fact-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { articleId } from '@/lib/domain/ids';
import { factsMax } from '@/lib/domain/protected-fact';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'no-story': 'This story is no longer in the newsroom.',
  'there-already': 'This fact is protected already.',
  'too-many': `A story can protect ${factsMax} facts at most.`,
  'no-fact': 'This fact was taken off already.',
  away: tryAgain,
} as const;

/** Protects a fact of the story, or takes one off, by the button that was pressed. */
export async function changeFacts(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const story = articleId.safeParse(id);
  if (!viewer.ok) return refused(typed, tryAgain);
  if (!story.success) return refused(typed, sentences['no-story']);
  const by = { viewer: viewer.value, now: new Date() };
  const release = z.uuid().safeParse(typed['release']);
  if (release.success) {
    const released = await releaseFact(story.data, release.data, by);
    refresh();
    return released.ok
      ? { kind: 'done', message: 'Taken off: comments may tell it again.' }
      : refused(typed, sentences[released.error]);
  }
  const parsed = protectedFactForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was protected yet.', sentencesOf(parsed.error));
  const kept = await protectFact(story.data, parsed.data, by);
  if (!kept.ok) return refused(typed, sentences[kept.error]);
  refresh();
  return { kind: 'done', message: 'Protected. A comment that tells it is held and marked from now on.' };
}
