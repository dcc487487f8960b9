import type { FormState } from '@/lib/domain/form-state';
import { roleNames, type Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';
import { LeaveForm } from './leave-form.island';
import { placesOf, roomsOf, type PlaceName, type RoomName } from './places';
import styles from './desk-header.module.css';

interface DeskHeaderProps {
  readonly siteName: string;
  readonly viewer: Extract<Viewer, { kind: 'staff' }>;
  readonly here: PlaceName | null;
  /** Which room of the moderation desk, when it is one. */
  readonly at?: RoomName | null | undefined;
  readonly signOut: () => Promise<FormState>;
  readonly signOutEverywhere: () => Promise<FormState>;
}

/**
 * Where staff are, and where else they may go. Staff pages are loaded whole on purpose: the browser then asks
 * before unsaved work is left, and nothing of a page that was left, or signed out of, stays behind in the document.
 */
export function DeskHeader({ siteName, viewer, here, at, signOut, signOutEverywhere }: DeskHeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={paths.home()}>
        {siteName}
      </a>
      <nav className={styles.places} aria-label="Desks">
        {placesOf(viewer).map((place) => (
          <a
            key={place.href}
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
          <LeaveForm action={signOut}>Sign out</LeaveForm>
          <LeaveForm action={signOutEverywhere}>Sign out everywhere</LeaveForm>
        </div>
      </details>
      {here === 'moderation' ? (
        <nav className={styles.rooms} aria-label="Rooms of the moderation desk">
          {roomsOf(viewer).map((room) => (
            <a
              key={room.name}
              className={styles.room}
              href={room.href}
              aria-current={room.name === at ? 'page' : undefined}
            >
              {room.label}
            </a>
          ))}
        </nav>
      ) : null}
    </header>
  );
}
