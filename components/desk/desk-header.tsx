import { Button } from '@/components/ui/button';
import { roleNames, type Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';
import { placesOf, type PlaceName } from './places';
import styles from './desk-header.module.css';

interface DeskHeaderProps {
  readonly siteName: string;
  readonly viewer: Extract<Viewer, { kind: 'staff' }>;
  readonly here: PlaceName | null;
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
}

/**
 * Where staff are, and where else they may go. Its links load whole pages on purpose: the browser then asks before
 * unsaved work is left.
 */
export function DeskHeader({ siteName, viewer, here, signOut, signOutEverywhere }: DeskHeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={paths.home()}>
        {siteName}
      </a>
      <nav className={styles.places} aria-label="Desks">
        {placesOf(viewer).map((place) => (
          <a
            key={place.name}
            className={styles.place}
            href={place.href}
            aria-current={place.name === here ? 'true' : undefined}
          >
            {place.label}
          </a>
        ))}
      </nav>
      <details className={styles.person}>
        <summary className={styles.summary}>{viewer.name}</summary>
        <div className={styles.menu}>
          <p className={styles.roles}>{viewer.roles.map((role) => roleNames[role]).join(', ')}</p>
          <form action={signOut}>
            <Button kind="quiet">Sign out</Button>
          </form>
          <form action={signOutEverywhere}>
            <Button kind="quiet">Sign out everywhere</Button>
          </form>
        </div>
      </details>
    </header>
  );
}
