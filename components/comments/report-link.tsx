import { paths } from '@/lib/site';
import styles from './comment-item.module.css';

interface ReportLinkProps {
  readonly slug: string;
  readonly id: string;
  readonly authorName: string;
}

/** Leads to the page where a comment is reported, by a whole load: no form that is left stays hidden in the document. */
export function ReportLink({ slug, id, authorName }: ReportLinkProps) {
  return (
    <a
      className={styles.reply}
      href={paths.reportComment(slug, id)}
      rel="nofollow"
      aria-label={`Report the comment by ${authorName}`}
    >
      Report
    </a>
  );
}
