import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';
import styles from './sign-in/sign-in.module.css';

export const metadata: Metadata = { title: 'Not yours to open' };

/** Somebody is signed in, and their role does not lead here. */
export default function Forbidden() {
  return (
    <main id="main" className={styles.main}>
      <h1 className={styles.title}>This desk is not yours</h1>
      <Notice tone="care">
        <p>Your role does not open this page. If it should, an administrator of the newsroom can give you that role.</p>
      </Notice>
      <p className={styles.row}>
        <ButtonLink href={paths.desks()} kind="primary">
          To your own desk
        </ButtonLink>
        <ButtonLink href={paths.signIn()}>Sign in as somebody else</ButtonLink>
      </p>
    </main>
  );
}
