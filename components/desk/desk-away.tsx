import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';
import styles from './desk-away.module.css';

/** Said to staff while the database does not answer. A plain link tries again: it works without scripts. */
export function DeskAway({ back }: { readonly back: string }) {
  return (
    <main id="main" className={styles.main}>
      <h1>The database is not answering</h1>
      <Notice tone="care" live="polite">
        <p>
          Nothing is lost: what was decided, saved or sent before is kept, and readers still have their pages. If you
          had just sent a form, go back in your browser and send it again; your words are still in it.
        </p>
      </Notice>
      <p className={styles.row}>
        <ButtonLink kind="primary" href={back}>
          Try again
        </ButtonLink>
        <ButtonLink href={paths.home()}>To the site</ButtonLink>
      </p>
    </main>
  );
}
