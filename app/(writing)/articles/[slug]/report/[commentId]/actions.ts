'use server';

import { answerDone } from '@/app/answer';
import { currentAddress, currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { reportComment, type ReportRefusal } from '@/lib/desk/report-comment';
import type { FormState } from '@/lib/domain/form-state';
import { reportForm } from '@/lib/domain/forms/report-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences: Readonly<Record<ReportRefusal, string>> = {
  'not-allowed': 'You cannot report comments at present.',
  'no-comment': 'This comment is no longer on the page, so there is nothing left to report.',
  'too-often': 'Many reports came from your network just now. Please wait ten minutes.',
  away: tryAgain,
};

/** Public: anybody may report what everybody can read. */
export async function sendReport(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = reportForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your report was not sent yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const by = { viewer: viewer.value, now: new Date(), address: await currentAddress() };
  const sent = await reportComment(parsed.data, by);
  if (!sent.ok) return refused(typed, sentences[sent.error]);
  const help = parsed.data.reason === 'danger';
  return answerDone('Thank you. A person looks at your report.', paths.report(sent.value.receipt), help);
}
