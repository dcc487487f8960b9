'use server';

import { AuthError } from 'next-auth';
import { answerDone } from '@/app/answer';
import { signIn, signOut } from '@/lib/auth/config';
import { currentViewer } from '@/lib/auth/viewer';
import { signOutEverywhere as signOutEverywhereAtDesk } from '@/lib/desk/sign-out-everywhere';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { safeNext, signInForm } from '@/lib/domain/forms/sign-in-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

/** Public: whoever stands at the door may knock. */
export async function signInStaff(_before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = signInForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'You are not signed in yet.', sentencesOf(parsed.error));
  const { email, password, next } = parsed.data;
  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) return refused(typed, sentenceFor(error));
    throw error;
  }
  return answerDone('You are signed in.', safeNext(next, paths.desks()));
}

function sentenceFor(error: AuthError): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const wait = /^wait-(\d+)$/.exec(code)?.[1];
  if (wait) return `Too many tries. Please wait ${Math.ceil(Number(wait) / 60)} minutes, then try again.`;
  return code === 'wrong' ? 'This address and password do not belong together.' : tryAgain;
}

/** Ends this session. */
export async function signOutStaff(): Promise<FormState> {
  await currentViewer();
  await signOut({ redirect: false });
  return answerDone('You are signed out.', paths.signIn());
}

/** Ends every session of the person, on every device. */
export async function signOutEverywhere(): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer.ok) await signOutEverywhereAtDesk({ viewer: viewer.value, now: new Date() });
  await signOut({ redirect: false });
  return answerDone('You are signed out.', paths.signIn());
}
