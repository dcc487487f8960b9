import Link from 'next/link';
import { paths } from '@/lib/site';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './comment-item.module.css';

interface ReportLinkProps {
  readonly slug: string;
  readonly id: string;
  readonly authorName: string;
}

/** Leads to the page where a comment is reported. */
export function ReportLink({ slug, id, authorName }: ReportLinkProps) {
  return (
    <Link className={styles.reply} href={paths.reportComment(slug, id)} prefetch={false} rel="nofollow">
      Report<VisuallyHidden> the comment by {authorName}</VisuallyHidden>
    </Link>
  );
}
