import { CopyLink } from './copy-link.island';
import styles from './share-links.module.css';

interface ShareLinksProps {
  /** The whole address of the story. */
  readonly url: string;
  readonly title: string;
}

/**
 * Plain links: nothing of others is loaded, and nobody is told of the visit before the reader presses one. Tootpick
 * lets a reader choose a Mastodon server and keeps the text in the fragment, which is not sent to it.
 */
export function ShareLinks({ url, title }: ShareLinksProps) {
  const text = encodeURIComponent(`${title} ${url}`);
  const links = [
    { name: 'E-mail', href: `mailto:?subject=${encodeURIComponent(title)}&body=${text}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${text}` },
    { name: 'Mastodon', href: `https://tootpick.org/#text=${text}` },
    { name: 'X', href: `https://x.com/intent/post?text=${text}` },
  ];
  return (
    <div className={styles.share} role="group" aria-label="Share this story">
      <span className={styles.label} aria-hidden="true">
        Share
      </span>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.name}>
            <a className={styles.link} href={link.href} rel="noopener noreferrer">
              {link.name}
            </a>
          </li>
        ))}
        <li>
          <CopyLink url={url} />
        </li>
      </ul>
    </div>
  );
}
