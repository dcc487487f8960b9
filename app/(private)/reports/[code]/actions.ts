'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { appealReport } from '@/lib/desk/read-report';
import type { FormState } from '@/lib/domain/form-state';
import { appealForm } from '@/lib/domain/forms/receipt-forms';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'no-receipt': 'There is no report with this receipt.',
  'too-often': 'Many receipts were used from your network. Please wait ten minutes.',
  closed: 'This decision can no longer be appealed.',
  away: tryAgain,
} as const;

/** Public: whoever holds a report's receipt asks for another person to look again. */
export async function appealOutcome(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = appealForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your appeal was not sent yet.', sentencesOf(parsed.error));
  const code = String(typed['code'] ?? '');
  const sent = await appealReport(parsed.data, { code, address: await currentAddress(), now: new Date() });
  return sent.ok
    ? answerDone('Your appeal was sent. Another person decides on it.', paths.report(code))
    : refused(typed, sentences[sent.error]);
}
