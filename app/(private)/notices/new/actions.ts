'use server';

import { answerDone } from '@/app/answer';
import { currentAddress, currentViewer } from '@/lib/auth/viewer';
import { giveNotice, type NoticeRefusal } from '@/lib/desk/give-notice';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { noticeForm } from '@/lib/domain/forms/notice-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences: Readonly<Record<Exclude<NoticeRefusal, 'not-here' | 'nothing-there'>, string>> = {
  'not-allowed': 'You cannot give a notice at present.',
  'too-often': 'Many notices came from your network just now. Please wait an hour.',
  away: tryAgain,
};
const addresses = {
  'not-here': 'This is not the address of a story or a comment on this site.',
  'nothing-there': 'Readers find no story and no comment at this address: there is nothing left to remove.',
} as const;

/** Public: anybody may give a legal notice about what everybody can read. */
export async function sendNotice(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = noticeForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your notice was not sent yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const by = { viewer: viewer.value, now: new Date(), address: await currentAddress() };
  const sent = await giveNotice(parsed.data, by);
  if (sent.ok) return answerDone('Thank you. A person examines your notice.', paths.notice(sent.value.receipt));
  return sent.error === 'not-here' || sent.error === 'nothing-there'
    ? refused(typed, 'Your notice was not sent yet.', { address: addresses[sent.error] })
    : refused(typed, sentences[sent.error]);
}
