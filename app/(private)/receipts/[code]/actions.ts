'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import {
  appealDecision,
  editComment,
  eraseComment,
  withdrawComment,
  type Changed,
  type Holder,
  type ReceiptRefusal,
} from '@/lib/desk/receipt-acts';
import type { FormState } from '@/lib/domain/form-state';
import { appealForm, confirmForm, editForm } from '@/lib/domain/forms/receipt-forms';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import type { Result } from '@/lib/domain/result';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

type Typed = ReturnType<typeof typedFields>;

/** Public: whoever holds the receipt changes the words. */
export async function changeWords(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = editForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was changed yet.', sentencesOf(parsed.error));
  const changed = await editComment(parsed.data, await holder(typed));
  const help = changed.ok && changed.value.help;
  return answer(
    typed,
    changed,
    help
      ? 'Thank you for telling us. A colleague who is trained for it will read it with care.'
      : 'Changed. A moderator reads it again before it appears.',
    help,
  );
}

/** Public: whoever holds the receipt takes the comment back. */
export async function takeBack(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = confirmForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was withdrawn yet.', sentencesOf(parsed.error));
  return answer(typed, await withdrawComment(await holder(typed)), 'Withdrawn. Its words were deleted.');
}

/** Public: whoever holds the receipt has everything deleted. */
export async function eraseAll(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = confirmForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was erased yet.', sentencesOf(parsed.error));
  return answer(typed, await eraseComment(await holder(typed)), 'Erased. Nothing of it was kept.');
}

/** Public: whoever holds the receipt asks for another person to look again. */
export async function makeAppeal(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = appealForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your appeal was not sent yet.', sentencesOf(parsed.error));
  return answer(
    typed,
    await appealDecision(parsed.data, await holder(typed)),
    'Your appeal was sent. Another person decides on it.',
  );
}

async function holder(typed: Typed): Promise<Holder> {
  return { code: String(typed['code'] ?? ''), address: await currentAddress(), now: new Date() };
}

const sentences: Readonly<Record<ReceiptRefusal, string>> = {
  'no-receipt': 'There is no comment with this receipt.',
  'too-often': 'Many receipts were used from your network. Please wait ten minutes.',
  closed: 'This is no longer possible. Open the receipt again to see where your comment stands.',
  changed: 'The comment was changed or decided on in the meantime. Nothing was done: please open the receipt again.',
  away: tryAgain,
};

async function answer(
  typed: Typed,
  done: Result<Changed, ReceiptRefusal>,
  message: string,
  help = false,
): Promise<FormState> {
  if (!done.ok) return refused(typed, sentences[done.error]);
  commentsChanged(done.value.articleId);
  return answerDone(message, paths.receipt(String(typed['code'] ?? '')), help);
}
