import type { CommentView } from '@/lib/domain/comment-view';
import { paths } from '@/lib/site';
import { absoluteDay } from './absolute-day';
import { initialMark } from './initial-mark';
import { PassageQuote } from './passage-quote';
import { closedWords, isClosedAt } from './closed-thread';
import { VoteButtons } from './vote-buttons';
import { ReportLink } from './report-link';
import styles from './comment-item.module.css';

interface CommentItemProps {
  readonly comment: Extract<CommentView, { kind: 'comment' }>;
  readonly slug: string;
  /** Whether the story still takes comments. */
  readonly open: boolean;
  /** Whether it can be voted on here. */
  readonly votes?: boolean | undefined;
}

/** One comment: who, when, on which words, what, and the ways to vote and to answer. */
export function CommentItem({ comment, slug, open, votes = true }: CommentItemProps) {
  const { id, authorName, authorRole, answers, passage } = comment;
  const mark = initialMark(authorName);
  return (
    <article className={styles.comment} id={`comment-${id}`} aria-label={`Comment by ${authorName}`} tabIndex={-1}>
      <header className={`${styles.who} ${mark.className}`} data-initial={mark['data-initial']}>
        <bdi className={styles.name}>{authorName}</bdi>
        {authorRole ? <span className={styles.role}>{authorRole}</span> : null}
        {comment.pinned ? <span className={styles.role}>Pinned</span> : null}
        {comment.picked ? <span className={styles.role}>Staff pick</span> : null}
        <a className={styles.when} href={paths.thread(slug, id)} rel="nofollow">
          <time dateTime={comment.publishedAt} data-relative="">
            {absoluteDay(comment.publishedAt)}
          </time>
        </a>
      </header>
      {answers ? (
        <p className={styles.answers}>
          <a href={paths.thread(slug, answers.id)} rel="nofollow">
            {answers.name === '' ? (
              'Answers an earlier comment'
            ) : (
              <>
                Answers <bdi>{answers.name}</bdi>
              </>
            )}
          </a>
        </p>
      ) : null}
      {passage ? <PassageQuote passage={passage} slug={slug} /> : null}
      <div className={styles.words} dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
      <div className={styles.foot}>
        {votes ? <VoteButtons slug={slug} id={id} up={comment.up} down={comment.down} /> : null}
        {open && comment.closed === null ? (
          <a className={styles.reply} href={paths.reply(slug, id)} rel="nofollow" aria-label={`Reply to ${authorName}`}>
            Reply
          </a>
        ) : null}
        {open && isClosedAt(comment) ? <span>{closedWords}</span> : null}
        <ReportLink slug={slug} id={id} authorName={authorName} />
      </div>
    </article>
  );
}
