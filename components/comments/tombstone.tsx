import type { CommentView } from '@/lib/domain/comment-view';
import { noticeReason } from '@/lib/domain/legal-case';
import { houseRule } from '@/lib/domain/rules';
import { absoluteDay } from './absolute-day';
import { closedWords, isClosedAt } from './closed-thread';
import styles from './tombstone.module.css';

type Gone = Extract<CommentView, { kind: 'tombstone' }>;

/** What became of it and by whom: a role, never a name. */
const sentences: Readonly<Record<Gone['reason'], Readonly<Record<Gone['by'], string>>>> = {
  declined: {
    moderator: 'A comment stood here and was taken down by a moderator.',
    author: 'A comment stood here and was taken down.',
    site: 'A comment stood here and was taken down by a rule of the site.',
  },
  withdrawn: {
    moderator: 'A comment stood here and was taken back.',
    author: 'A comment stood here until its author took it back.',
    site: 'A comment stood here and was taken back.',
  },
  erased: {
    moderator: 'A comment stood here. It has been erased by the newsroom.',
    author: 'A comment stood here. Its author has erased it.',
    site: 'A comment stood here. It has been erased.',
  },
};

/** Stands where a removed comment has answers, and says why it went. */
export function Tombstone({ comment }: { readonly comment: Gone }) {
  const rule =
    comment.ruleName ?? (comment.rule ? (houseRule(comment.rule) ?? noticeReason(comment.rule))?.name : undefined);
  return (
    <p className={styles.tombstone} id={`comment-${comment.id}`}>
      {sentences[comment.reason][comment.by]} {rule ? `The rule: ${rule.toLowerCase()}. ` : ''}
      {isClosedAt(comment) ? `${closedWords} ` : ''}
      <time dateTime={comment.at}>{absoluteDay(comment.at)}</time>
    </p>
  );
}
