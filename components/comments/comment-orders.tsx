import Link from 'next/link';
import type { CommentOrder } from '@/lib/domain/comment-view';
import { paths } from '@/lib/site';
import styles from './comment-orders.module.css';

const names: Readonly<Record<CommentOrder, string>> = {
  'most-voted': 'Most voted',
  best: 'Best',
  newest: 'Newest',
  oldest: 'Oldest',
};

interface CommentOrdersProps {
  readonly slug: string;
  readonly current: CommentOrder;
}

/** The ways to order a conversation, as plain links to stored pages. */
export function CommentOrders({ slug, current }: CommentOrdersProps) {
  return (
    <nav aria-label="Order of the comments">
      <ul className={styles.orders}>
        {(Object.keys(names) as CommentOrder[]).map((order) => (
          <li key={order}>
            <Link
              className={styles.order}
              href={`${paths.comments(slug, order)}#comments`}
              prefetch={false}
              aria-current={order === current ? 'true' : undefined}
            >
              {names[order]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
