import type { ReactNode } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'care';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** While the act runs: the button stays focusable, and says that it waits. */
  readonly waiting?: boolean | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly describedBy?: string | undefined;
  /** The letter that presses it, shown beside the words (`aria-keyshortcuts`). */
  readonly shortcut?: string | undefined;
}

/** A button. `primary` once on a page, `care` for what cannot be taken back, `quiet` where it stands in a row of text. */
export function Button({
  children,
  kind = 'secondary',
  type = 'submit',
  name,
  value,
  waiting = false,
  onClick,
  describedBy,
  shortcut,
}: ButtonProps) {
  return (
    <button
      className={`${styles.button} ${styles[kind]}`}
      type={type}
      name={name}
      value={value}
      aria-disabled={waiting || undefined}
      aria-describedby={describedBy}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      {children}
      {shortcut ? (
        <kbd className={styles.key} aria-hidden="true">
          {shortcut}
        </kbd>
      ) : null}
    </button>
  );
}

interface ButtonLinkProps {
  readonly children: ReactNode;
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly shortcut?: string | undefined;
}

/** A link that stands where a button is looked for. */
export function ButtonLink({ children, href, kind = 'secondary', shortcut }: ButtonLinkProps) {
  return (
    <a className={`${styles.button} ${styles[kind]}`} href={href} aria-keyshortcuts={shortcut}>
      {children}
      {shortcut ? (
        <kbd className={styles.key} aria-hidden="true">
          {shortcut}
        </kbd>
      ) : null}
    </a>
  );
}
