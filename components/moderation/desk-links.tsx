import styles from './queue.module.css';

interface DeskLinksProps {
  readonly links: readonly { readonly href: string; readonly label: string; readonly count?: number }[];
}

/** The other rooms of the desk, each with how much waits there. */
export function DeskLinks({ links }: DeskLinksProps) {
  return (
    <nav className={styles.views} aria-label="More of the desk">
      {links.map(({ href, label, count }) => (
        <a key={href} className={styles.view} href={href}>
          {label} {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </a>
      ))}
    </nav>
  );
}
