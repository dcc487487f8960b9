'use server';

import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { decideReports } from '@/lib/desk/decide-reports';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { reportDecisionForm } from '@/lib/domain/forms/report-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'This decision is not yours to take: it is your own comment, or your role does not allow it.',
  'no-comment': 'The comment is no longer on the page, or was changed after you opened it. Nothing was decided.',
  'no-rule': 'Say which house rule the removal rests on.',
  away: tryAgain,
} as const;

/** Decides on the reports that are open on a comment. */
export async function decideOnReports(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = reportDecisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const decided = await decideReports(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!decided.ok)
    return refused(typed, sentences[decided.error], decided.error === 'no-rule' ? { rule: sentences['no-rule'] } : {});
  commentsChanged(decided.value.articleId);
  return answerDone('Decided. Those who reported it can see why.', paths.moderateReports(parsed.data.commentId));
}
