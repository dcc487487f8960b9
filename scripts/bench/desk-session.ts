import { bodyOf, formHeaders, readPlainForm } from './plain-form';

export const benchModerator = { email: 'moderator@northstar.example', password: 'a password for the bench alone' };

/** Signs the bench's moderator in by the plain form. Answers the cookie header of the session. */
export async function signInModerator(base: string): Promise<string> {
  const form = await readPlainForm(`${base}/sign-in`, 'password');
  const answer = await fetch(form.action, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...formHeaders, origin: base },
    body: bodyOf(form, { ...benchModerator, next: '/moderation' }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  if (!cookies.some((cookie) => cookie.includes('session-token='))) throw new Error('The bench could not sign in.');
  return cookies.join('; ');
}
