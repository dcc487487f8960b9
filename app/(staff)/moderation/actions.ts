'use server';

import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { decisionSentence } from './sentences';
import { currentViewer } from '@/lib/auth/viewer';
import { decideComment as decideAtDesk } from '@/lib/desk/decide-comment';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { decisionForm } from '@/lib/domain/forms/decision-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

/** Decides on the revision that the moderator read, then leads on to the next comment. */
export async function decideComment(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = decisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const decided = await decideAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!decided.ok) return refused(typed, decided.error === 'away' ? tryAgain : decisionSentence(decided.error));
  commentsChanged(decided.value.articleId);
  redirect(`${paths.moderation()}?decided=${parsed.data.commentId}` as Route);
}
