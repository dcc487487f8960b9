'use server';

import { refresh } from 'next/cache';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { changeRule } from '@/lib/desk/house-rules';
import type { FormState } from '@/lib/domain/form-state';
import { houseRuleForm } from '@/lib/domain/forms/house-rule-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { houseRulesChanged } from '@/lib/reading/invalidate';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'changed-meanwhile':
    'Somebody changed this rule after you opened it. Nothing was saved: below is what you wrote, and the newest version is in the list.',
  away: tryAgain,
} as const;

/** Gives a rule another wording from now on. */
export async function saveRule(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = houseRuleForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const changed = await changeRule(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!changed.ok) {
    refresh();
    return refused(typed, sentences[changed.error]);
  }
  houseRulesChanged();
  refresh();
  return {
    kind: 'done',
    message: 'In force from now on. Decisions that were taken keep the wording that they rested on.',
  };
}
