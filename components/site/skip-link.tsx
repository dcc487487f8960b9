import styles from './skip-link.module.css';

/** The first thing that the keyboard reaches: past the header, to the words. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#main">
      Skip to the main text
    </a>
  );
}
