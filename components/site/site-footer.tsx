import Link from 'next/link';
import type { CategoryView } from '@/lib/domain/article-view';
import type { SiteView } from '@/lib/domain/site-view';
import { housePages, paths } from '@/lib/site';
import { TopicList } from './topic-list';
import styles from './site-footer.module.css';

const names: Readonly<Record<(typeof housePages)[number], string>> = {
  about: 'About us',
  guidelines: 'Community guidelines',
  'how-we-moderate': 'How we moderate',
  privacy: 'Privacy',
  help: 'Help',
  accessibility: 'Accessibility',
};

interface SiteFooterProps {
  readonly site: SiteView;
  readonly categories?: readonly CategoryView[];
}

/** Who we are, the house pages, the topics once more, and the door for the staff. */
export function SiteFooter({ site, categories = [] }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.house}>
          <p className={styles.name}>{site.name}</p>
          <p className={styles.tagline}>{site.tagline}</p>
        </div>
        <nav aria-label="About this site">
          <ul className={styles.list}>
            {housePages.map((slug) => (
              <li key={slug}>
                <Link className={styles.link} href={paths.housePage(slug)}>
                  {names[slug]}
                </Link>
              </li>
            ))}
            <li>
              <Link className={styles.link} href={paths.transparency()}>
                Moderation in figures
              </Link>
            </li>
            <li>
              <a className={styles.link} href={paths.giveNotice()}>
                Report illegal content
              </a>
            </li>
            <li>
              <a className={styles.link} href={paths.signIn()}>
                Staff sign-in
              </a>
            </li>
          </ul>
        </nav>
        {categories.length > 0 ? (
          <nav aria-label="All topics">
            <TopicList categories={categories} arrangement="stack" />
          </nav>
        ) : null}
      </div>
    </footer>
  );
}
