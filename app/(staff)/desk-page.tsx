import type { ReactNode } from 'react';
import { signOutEverywhere, signOutStaff } from '@/app/sign-in/actions';
import { DeskHeader } from '@/components/desk/desk-header';
import type { PlaceName, RoomName } from '@/components/desk/places';
import { SkipLink } from '@/components/site/skip-link';
import type { Staff } from '@/lib/auth/guard';
import { siteView } from '@/lib/reading/site';
import styles from './desk-page.module.css';

interface DeskPageProps {
  readonly viewer: Staff;
  readonly here: PlaceName | null;
  /** Which room of the moderation desk, when it is one. */
  readonly at?: RoomName;
  readonly children: ReactNode;
}

/** What every page behind the site stands in. */
export function DeskPage({ viewer, here, at, children }: DeskPageProps) {
  return (
    <>
      <SkipLink />
      <DeskHeader
        siteName={siteView().name}
        viewer={viewer}
        here={here}
        at={at}
        signOut={signOutStaff}
        signOutEverywhere={signOutEverywhere}
      />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
