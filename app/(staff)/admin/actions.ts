'use server';

import { refresh } from 'next/cache';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { addStaff } from '@/lib/desk/add-staff';
import { tryAgain } from '@/lib/desk/guarded';
import { changeStaff } from '@/lib/desk/staff';
import type { FormState } from '@/lib/domain/form-state';
import { personForm } from '@/lib/domain/forms/person-form';
import { staffChangeForm } from '@/lib/domain/forms/staff-change-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const notAllowed = 'Your role does not allow this.';

/** Adds a member of staff. */
export async function addPerson(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, ['roles']);
  const parsed = personForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nobody was added yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const added = await addStaff(parsed.data, { viewer: viewer.value, now: new Date() });
  if (added.ok) return answerDone('Added.', paths.person(added.value));
  if (added.error === 'away') return refused(typed, tryAgain);
  if (added.error === 'not-allowed') return refused(typed, notAllowed);
  return refused(typed, 'Nobody was added yet.', { email: 'Somebody has an account with this address already.' });
}

const done = {
  roles: 'The roles were changed. They count from the next thing that this person does.',
  disable: 'The account was disabled and every session of it ended.',
  enable: 'The account was enabled.',
  'end-sessions': 'Every session of this account ended.',
} as const;

const sentences = {
  'not-allowed': notAllowed,
  'no-person': 'This person has no account here.',
  'last-administrator': 'Nobody would be left who can change this back. Make somebody else an administrator first.',
  away: tryAgain,
} as const;

/** Changes what a person is and may do. */
export async function changePerson(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, ['roles']);
  const parsed = staffChangeForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was changed.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const { person, change, roles } = parsed.data;
  const by = { viewer: viewer.value, now: new Date() };
  const changed = await changeStaff(person, change === 'roles' ? { kind: change, roles } : { kind: change }, by);
  if (!changed.ok) return refused(typed, sentences[changed.error]);
  refresh();
  return { kind: 'done', message: done[change] };
}
