'use server';

import { refresh } from 'next/cache';
import { refusal, tried } from '../tried';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { changeThresholds } from '@/lib/desk/thresholds';
import { draftAnswer, type DraftState } from '@/lib/domain/draft-state';
import { thresholdsDraft, thresholdsForm } from '@/lib/domain/forms/thresholds-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';

const changedMeanwhile =
  'Somebody changed the thresholds after you opened them. Nothing was saved: your figures are below, the newest version is in the list.';

/** Tries thresholds or puts them in force, by the button that was pressed. */
export async function workOnThresholds(_before: DraftState, data: FormData): Promise<DraftState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  if (!viewer.ok) return draftAnswer(refused(typed, tryAgain));
  const by = { viewer: viewer.value, now: new Date() };
  if (typed['do'] !== 'save') {
    const draft = thresholdsDraft.safeParse(typed);
    return draft.success
      ? tried(typed, { kind: 'thresholds', typed: draft.data }, by)
      : draftAnswer(refused(typed, 'Nothing was tried yet.', sentencesOf(draft.error)));
  }
  const parsed = thresholdsForm.safeParse(typed);
  if (!parsed.success) return draftAnswer(refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error)));
  const changed = await changeThresholds(parsed.data, by);
  refresh();
  if (!changed.ok)
    return draftAnswer(
      changed.error === 'changed-meanwhile' ? refused(typed, changedMeanwhile) : refusal(typed, changed.error),
    );
  return draftAnswer({
    kind: 'done',
    message: 'In force for the comments to come. Those that are here stay as they are.',
  });
}
