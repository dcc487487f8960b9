import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { addressOf } from './address';
import { verifySignIn } from './verify';
import { env, secretFor } from '@/lib/env';

/** Seconds that a session lasts without a visit: half a day, a moderator's shift. */
const sessionSeconds = 12 * 3600;

/** Tells the action why nobody was let in; never shown as it is. */
export class SignInRefused extends CredentialsSignin {
  constructor(code: string) {
    super();
    this.code = code;
  }
}

const given = z.object({ email: z.string(), password: z.string() });

/** Sessions hold a person's id and the version of their session, nothing else: roles are read anew at every act. */
export const { auth, signIn, signOut } = NextAuth(() => ({
  secret: secretFor('session').toString('base64'),
  trustHost: true,
  useSecureCookies: env.siteUrl.startsWith('https://'),
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: {
    error: (error) => {
      // A wrong password is not an error of ours; anything else is, and its message holds nothing that was typed.
      if (!(error instanceof CredentialsSignin)) console.error('Signing in failed:', error.name);
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (typed, request) => {
        const { email, password } = given.parse(typed);
        const verified = await verifySignIn(email, password, { address: addressOf(request.headers), now: new Date() });
        if (verified.ok) return { id: verified.value.id, sessionVersion: verified.value.sessionVersion };
        throw new SignInRefused(verified.error.kind === 'too-often' ? `wait-${verified.error.seconds}` : 'wrong');
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      const sub = user?.id ?? token.sub;
      const version = user && 'sessionVersion' in user ? user.sessionVersion : token['version'];
      return { ...(sub ? { sub } : {}), version };
    },
    session: ({ session, token }) => ({
      ...session,
      user: { id: token.sub ?? '', version: token['version'] },
    }),
  },
}));
