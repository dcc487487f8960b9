'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { answerNotice } from '@/lib/desk/read-notice';
import type { FormState } from '@/lib/domain/form-state';
import { noticeAnswerForm } from '@/lib/domain/forms/notice-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'no-receipt': 'There is no notice at this address.',
  'too-often': 'Many receipts were used from your network. Please wait ten minutes.',
  closed: 'The case was closed or answered already. Nothing was changed.',
  away: tryAgain,
} as const;

/** Public: whoever holds the code that only the author of the comment was given. */
export async function sendAnswer(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = noticeAnswerForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your answer was not sent yet.', sentencesOf(parsed.error));
  const code = String(typed['code'] ?? '');
  const done = await answerNotice(parsed.data, { code, address: await currentAddress(), now: new Date() });
  return done.ok
    ? answerDone('Thank you. A person decides with your answer before them.', paths.answerNotice(code))
    : refused(typed, sentences[done.error]);
}
