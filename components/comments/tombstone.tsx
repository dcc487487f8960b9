import type { CommentView } from '@/lib/domain/comment-view';
import { noticeReason } from '@/lib/domain/legal-case';
import { houseRule } from '@/lib/domain/rules';
import { absoluteDay } from './absolute-day';
import styles from './tombstone.module.css';

type Gone = Extract<CommentView, { kind: 'tombstone' }>;

const sentences: Readonly<Record<Gone['reason'], string>> = {
  declined: 'A comment stood here and was taken down by a moderator.',
  withdrawn: 'A comment stood here until its author took it back.',
  erased: 'A comment stood here. It has been erased.',
};

/** Stands where a removed comment has answers, and says why it went. */
export function Tombstone({ comment }: { readonly comment: Gone }) {
  const rule = comment.rule ? (houseRule(comment.rule) ?? noticeReason(comment.rule)) : null;
  return (
    <p className={styles.tombstone} id={`comment-${comment.id}`}>
      {sentences[comment.reason]} {rule ? `The reason: ${rule.name.toLowerCase()}. ` : ''}
      <time dateTime={comment.at}>{absoluteDay(comment.at)}</time>
    </p>
  );
}
