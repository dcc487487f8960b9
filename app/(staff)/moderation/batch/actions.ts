'use server';

import { showWhenSettled } from '../show-when-settled';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { decideBatch, takeBackBatch } from '@/lib/desk/batches';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { batchForm } from '@/lib/domain/forms/batch-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const refusals = {
  'not-allowed': 'Deciding on several comments at once is not yours to do.',
  nothing: 'Nothing is chosen.',
  'too-many': 'These are more comments than one batch takes.',
  away: tryAgain,
  'no-batch': 'The log knows no such batch.',
} as const;

/** One decision on the chosen comments, each on the words that were shown. */
export async function decideMany(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, ['item']);
  const parsed = batchForm.safeParse({ item: [], ...typed });
  if (!parsed.success) return refused(typed, 'Nothing was decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const done = await decideBatch(parsed.data.items, parsed.data.decision, { viewer: viewer.value, now: new Date() });
  if (!done.ok) return refused(typed, refusals[done.error]);
  if (done.value.batch === null)
    return refused(typed, 'None of these comments stands any more as it was shown. Nothing was decided.');
  showWhenSettled(done.value.articleIds);
  return answerDone('Decided.', paths.batchDone(done.value.batch));
}

/** Takes a whole batch back, as far as its comments still stand where it left them. */
export async function takeBackMany(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const seq = String(typed['batch'] ?? '');
  if (!/^[1-9]\d{0,17}$/.test(seq)) return refused(typed, refusals['no-batch']);
  if (!viewer.ok) return refused(typed, tryAgain);
  const taken = await takeBackBatch(BigInt(seq), { viewer: viewer.value, now: new Date() });
  if (!taken.ok) return refused(typed, refusals[taken.error]);
  for (const id of taken.value.articleIds) commentsChanged(id);
  return answerDone('Taken back.', paths.batchDone(seq));
}
