'use server';

import { currentViewer } from '@/lib/auth/viewer';
import { changeStorySettings } from '@/lib/desk/comment-settings';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { storyCommentsForm } from '@/lib/domain/forms/comment-settings-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { articleId } from '@/lib/domain/ids';
import { articleChanged } from '@/lib/reading/invalidate';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'no-story': 'This story is no longer in the newsroom.',
  away: tryAgain,
} as const;

/** Changes how one story takes comments. */
export async function saveStoryComments(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = storyCommentsForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const story = articleId.safeParse(id);
  if (!story.success) return refused(typed, sentences['no-story']);
  const saved = await changeStorySettings(story.data, parsed.data, { viewer: viewer.value, now: new Date() });
  if (!saved.ok) return refused(typed, sentences[saved.error]);
  articleChanged(saved.value.slug);
  return { kind: 'done', message: 'Saved. Readers see it now.' };
}
