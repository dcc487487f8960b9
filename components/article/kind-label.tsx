import { articleKindNames, type ArticleKind } from '@/lib/domain/article';
import styles from './kind-label.module.css';

/** What kind of work a story is, on its face wherever it is shown. */
export function KindLabel({ kind }: { readonly kind: ArticleKind }) {
  return <span className={`${styles.kind} ${styles[kind]}`}>{articleKindNames[kind]}</span>;
}
