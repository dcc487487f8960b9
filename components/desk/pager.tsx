import styles from './pager.module.css';

interface Step {
  readonly href: string;
  readonly label: string;
}

interface PagerProps {
  readonly label: string;
  readonly earlier: Step | null;
  readonly later: Step | null;
}

/** The way to the page before and the page after. Nothing when there is but one. */
export function Pager({ label, earlier, later }: PagerProps) {
  if (!earlier && !later) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      {earlier ? <a href={earlier.href}>{earlier.label}</a> : null}
      {later ? <a href={later.href}>{later.label}</a> : null}
    </nav>
  );
}
