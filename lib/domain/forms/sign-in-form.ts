import { z } from 'zod';
import { limits } from '@/lib/domain/limits';

/** What staff type to sign in. */
export const signInForm = z.object({
  email: z
    .string()
    .trim()
    .pipe(
      z
        .email('Please give the e-mail address of your account.')
        .max(limits.emailMax, 'This e-mail address is too long.'),
    ),
  password: z
    .string()
    .min(1, 'Please give your password.')
    .max(limits.passwordMax, `Passwords have at most ${limits.passwordMax} characters.`),
  /** Where to go afterwards: a path of this site. */
  next: z.string().default(''),
});
export type SignInForm = z.infer<typeof signInForm>;

/** Only a path of our own is followed after signing in: never another site, never a protocol-relative address. */
export function safeNext(next: string, fallback: string): string {
  return /^\/(?![/\\])[\w\-/]*$/.test(next) ? next : fallback;
}
