'use server';

import { refresh } from 'next/cache';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { setSecondShare } from '@/lib/desk/second-look';
import type { FormState } from '@/lib/domain/form-state';
import { secondShareForm } from '@/lib/domain/forms/second-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';

const sentences = { 'not-allowed': 'Your role does not allow this.', away: tryAgain } as const;

/** Sets the share of decisions that are looked at a second time. */
export async function setShare(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = secondShareForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const saved = await setSecondShare(parsed.data.percent / 100, { viewer: viewer.value, now: new Date() });
  if (!saved.ok) return refused(typed, sentences[saved.error]);
  refresh();
  return { kind: 'done', message: 'Saved.' };
}
