'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { withdrawNotice } from '@/lib/desk/read-notice';
import type { FormState } from '@/lib/domain/form-state';
import { confirmForm } from '@/lib/domain/forms/receipt-forms';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const sentences = {
  'no-receipt': 'There is no notice with this receipt.',
  'too-often': 'Many receipts were used from your network. Please wait ten minutes.',
  closed: 'This case is closed already.',
  away: tryAgain,
} as const;

/** Public: whoever holds a notice's receipt takes the notice back. */
export async function takeNoticeBack(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = confirmForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was withdrawn yet.', sentencesOf(parsed.error));
  const code = String(typed['code'] ?? '');
  const done = await withdrawNotice({ code, address: await currentAddress(), now: new Date() });
  if (!done.ok) return refused(typed, sentences[done.error]);
  commentsChanged(done.value.articleId);
  return answerDone('The notice was withdrawn.', paths.notice(code));
}
