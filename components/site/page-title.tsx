import styles from './page-title.module.css';

/** The head of a page of words. */
export function PageTitle({ title, dek }: { readonly title: string; readonly dek?: string | undefined }) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {dek ? <p className={styles.dek}>{dek}</p> : null}
    </header>
  );
}
