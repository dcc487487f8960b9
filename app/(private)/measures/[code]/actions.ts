'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { appealMeasure as appealAtDesk } from '@/lib/desk/measure-notice';
import type { FormState } from '@/lib/domain/form-state';
import { appealForm } from '@/lib/domain/forms/receipt-forms';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'no-measure': 'There is nothing at this address.',
  'too-often': 'Many such pages were used from your network. Please wait ten minutes.',
  closed: 'An appeal is no longer possible, or was made already. Open the page again to see where it stands.',
  away: tryAgain,
} as const;

/** Public: whoever holds the code of a measure appeals against it. */
export async function appealMeasure(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = appealForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your appeal was not sent yet.', sentencesOf(parsed.error));
  const code = String(typed['code'] ?? '');
  const done = await appealAtDesk(parsed.data, { code, address: await currentAddress(), now: new Date() });
  if (!done.ok) return refused(typed, sentences[done.error]);
  return answerDone('Your appeal was sent. Another person decides on it.', paths.measure(code));
}
