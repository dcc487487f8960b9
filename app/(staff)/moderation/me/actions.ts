'use server';

import { refresh } from 'next/cache';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { askToTalk as askAtDesk } from '@/lib/desk/debriefs';
import { tryAgain } from '@/lib/desk/guarded';
import { chooseOwnDesk as chooseAtDesk } from '@/lib/desk/well-being';
import type { FormState } from '@/lib/domain/form-state';
import { debriefForm, deskChoicesForm } from '@/lib/domain/forms/desk-choices-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

/** Keeps what a moderator chooses for themselves. */
export async function chooseOwnDesk(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, ['leftOutRules', 'leftOutCategoryIds']);
  const parsed = deskChoicesForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was kept yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const kept = await chooseAtDesk(parsed.data, { viewer: viewer.value });
  if (!kept.ok) return refused(typed, kept.error === 'away' ? tryAgain : 'Your role has no such choices.');
  refresh();
  return answerDone('Kept.', `${paths.ownDesk()}?kept=yes`);
}

/** "I would like to talk about this one." */
export async function askToTalk(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = debriefForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nobody was asked yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const asked = await askAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!asked.ok) return refused(typed, asked.error === 'away' ? tryAgain : 'This cannot be asked here.');
  return answerDone('Asked. Somebody will come to you.', `${paths.ownDesk()}?asked=yes`);
}
