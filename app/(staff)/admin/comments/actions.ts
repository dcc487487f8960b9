'use server';

import { currentViewer } from '@/lib/auth/viewer';
import { changeCommentSettings } from '@/lib/desk/comment-settings';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { commentSettingsForm } from '@/lib/domain/forms/comment-settings-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentSettingsChanged } from '@/lib/reading/invalidate';

/** Changes how the site takes comments. */
export async function saveCommentSettings(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = commentSettingsForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const saved = await changeCommentSettings(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!saved.ok) return refused(typed, saved.error === 'away' ? tryAgain : 'Your role does not allow this.');
  commentSettingsChanged();
  return { kind: 'done', message: 'Saved. It holds from now on.' };
}
