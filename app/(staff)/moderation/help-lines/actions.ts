'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { addHelpLine, changeHelpLine } from '@/lib/desk/help-lines';
import type { FormState } from '@/lib/domain/form-state';
import { helpLineForm } from '@/lib/domain/forms/help-line-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { helpChanged } from '@/lib/reading/invalidate';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  'there-already': 'This line is listed already for this country.',
  'no-line': 'This line is no longer listed.',
  away: tryAgain,
} as const;

/** Lists a line. */
export async function addLine(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = helpLineForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was listed yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const added = await addHelpLine(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!added.ok) return refused(typed, sentences[added.error]);
  helpChanged();
  refresh();
  return { kind: 'done', message: 'Listed. Ring it, then say that you checked it.' };
}

/** Says that a line was checked, or takes it off, by the button that was pressed. */
export async function changeLine(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const change = z.enum(['checked', 'remove']).safeParse(typed['change']);
  const line = z.uuid().safeParse(id);
  if (!viewer.ok) return refused(typed, tryAgain);
  if (!change.success || !line.success) return refused(typed, sentences['no-line']);
  const changed = await changeHelpLine(line.data, change.data, { viewer: viewer.value, now: new Date() });
  refresh();
  if (!changed.ok) return refused(typed, sentences[changed.error]);
  helpChanged();
  return { kind: 'done', message: change.data === 'checked' ? 'Noted as checked today.' : 'Taken off.' };
}
