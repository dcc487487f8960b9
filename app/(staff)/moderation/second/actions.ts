'use server';

import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { judgeAgain } from '@/lib/desk/second-look';
import type { FormState } from '@/lib/domain/form-state';
import { secondForm } from '@/lib/domain/forms/second-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'no-rule': 'There is no such house rule.',
  changed: 'Somebody looked at it meanwhile, or it is no longer to be looked at. Please load the page again.',
  away: tryAgain,
} as const;

/** Keeps a second judgement. */
export async function judge(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = secondForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your judgement was not kept yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const kept = await judgeAgain(parsed.data, { viewer: viewer.value, now: new Date() });
  return kept.ok ? answerDone('Kept.', paths.secondLook()) : refused(typed, sentences[kept.error]);
}
