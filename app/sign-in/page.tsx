import type { Metadata } from 'next';
import { signInStaff } from './actions';
import { SignInForm } from '@/components/desk/sign-in-form.island';
import { SkipLink } from '@/components/site/skip-link';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';
import styles from './sign-in.module.css';

export const instant = false;
export const metadata: Metadata = { title: 'Sign in', robots: { index: false, follow: false } };

interface SignInPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The staff's door. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  return (
    <>
      <SkipLink />
      <main id="main" className={styles.main}>
        <p>
          <a className={styles.name} href={paths.home()}>
            {siteView().name}
          </a>
        </p>
        <h1 className={styles.title}>Sign in for staff</h1>
        <p className={styles.lead}>
          For those who write, edit and moderate here. To read and to comment you need no account.
        </p>
        <SignInForm action={signInStaff} next={typeof next === 'string' ? next : ''} />
      </main>
    </>
  );
}
