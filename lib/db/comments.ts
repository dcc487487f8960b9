import { db, type Transaction } from './client';
import { isRefusedBy, isTaken } from './errors';
import { insertLetter, type NewLetter } from './letters';
import { recordLog } from './log';
import { keepPassage, type NewPassage } from './passages';
import { refreshPriority } from './priority';
import { insertSubscription, type NewSubscription } from './subscriptions';
import type { ArticleId, CommentId, PersonId } from '@/lib/domain/ids';
import { commentId } from '@/lib/domain/ids';
import type { Screening } from '@/lib/domain/finding';
import type { CommentState } from '@/lib/domain/comment';

/** A comment on its way in: already screened, not yet seen by anybody. */
export interface NewComment {
  readonly id: CommentId;
  readonly articleId: ArticleId;
  readonly parent: { readonly id: CommentId; readonly rootId: CommentId; readonly depth: number } | null;
  readonly personId: PersonId | null;
  readonly authorName: string;
  readonly emailSealed: string | null;
  readonly authorKey: string | null;
  readonly body: string;
  readonly receiptHash: string;
  readonly submissionKey: string;
  /** The author's voting key of the day, so that they cannot vote for themselves. */
  readonly voterKey?: string;
  /** The words of the story that it speaks of. */
  readonly passage?: NewPassage | null;
  /** How the form was filled in, for the log: what proof was given, what came of a nudge. Never words or addresses. */
  readonly facts?: Readonly<Record<string, string>>;
  /** What a rule of the site does with it at once: it appears, or goes to the safeguarding lead. Null: it waits. */
  readonly atOnce?: 'publish' | 'refer' | null;
  /** Kept in the same transaction: the letter with the receipt, the wish for answers. */
  readonly letters?: readonly NewLetter[];
  readonly subscription?: NewSubscription | null;
}

/** What a stored comment answers: a second submission of the same form finds the first. */
export type Stored = { readonly kind: 'stored' | 'already-stored' | 'thread-closed' };

/** Keeps the comment as `held`, with its words, its findings and a log row: all of it or nothing. */
export async function insertComment(comment: NewComment, screening: Screening, at: Date): Promise<Stored> {
  try {
    await db.$transaction(async (tx) => {
      const passageId = comment.passage ? await keepPassage(tx, comment.passage, at) : null;
      await tx.comment.create({
        data: {
          id: comment.id,
          articleId: comment.articleId,
          parentId: comment.parent?.id ?? null,
          rootId: comment.parent?.rootId ?? comment.id,
          depth: comment.parent ? comment.parent.depth + 1 : 0,
          personId: comment.personId,
          authorName: comment.authorName,
          emailSealed: comment.emailSealed,
          authorKey: comment.authorKey,
          receiptHash: comment.receiptHash,
          submissionKey: comment.submissionKey,
          voterKey: comment.voterKey ?? null,
          passageId,
          severity: severityOf(screening),
          submittedAt: at,
          revisions: { create: revisionColumns(1, comment.body, screening, at) },
        },
        select: { id: true },
      });
      await recordLog(tx, {
        at,
        actorKind: 'author',
        actorId: comment.personId,
        act: 'comment-submitted',
        commentId: comment.id,
        articleId: comment.articleId,
        revision: 1,
        toState: 'held',
        facts: {
          rules: [...screening.rules],
          wide: [...screening.wide],
          versions: { ...screening.versions },
          ...(comment.facts ? { form: { ...comment.facts } } : {}),
        },
      });
      await refreshPriority(tx, comment.id);
      if (comment.atOnce) await actByRule(tx, comment, comment.atOnce, at);
      for (const letter of comment.letters ?? []) await insertLetter(tx, letter, at);
      if (comment.subscription) await insertSubscription(tx, comment.subscription, at);
    });
    return { kind: 'stored' };
  } catch (error) {
    // The receipt comes out of the submission's key: whichever of the two the database checks first, it is the same form.
    if (isTaken(error, 'submission') || isTaken(error, 'receipt')) return { kind: 'already-stored' };
    // Closed while the answer was on its way: the database looks up the thread last.
    if (isRefusedBy(error, 'comments_answer_open_threads')) return { kind: 'thread-closed' };
    throw error;
  }
}

const ruleActs = {
  publish: { act: 'comment-publish', state: 'published', because: 'nothing found, and the author is known' },
  refer: { act: 'comment-refer', state: 'referred', because: 'the screen hears a call for help' },
} as const;

/** The site's own rule acts: logged as a rule's act, never as a person's. */
async function actByRule(tx: Transaction, comment: NewComment, kind: keyof typeof ruleActs, at: Date): Promise<void> {
  const { act, state, because } = ruleActs[kind];
  await tx.comment.update({
    where: { id: comment.id },
    data: {
      state,
      decidedAt: at,
      version: { increment: 1 },
      ...(kind === 'publish' ? { publishedAt: at } : {}),
    },
    select: { id: true },
  });
  await recordLog(tx, {
    at,
    actorKind: 'rule',
    act,
    commentId: comment.id,
    articleId: comment.articleId,
    revision: 1,
    fromState: 'held',
    toState: state,
    facts: { because },
  });
}

/** The gravest finding's weight. Disclosures and failed checks count too: they are to be seen soon. */
export function severityOf(screening: Screening): number {
  return Math.min(1, Math.max(0, ...screening.findings.map((finding) => finding.weight)));
}

/** A revision with its findings, as nested rows. */
export function revisionColumns(number: number, body: string, screening: Screening, at: Date) {
  return {
    number,
    body,
    createdAt: at,
    screening: {
      rules: [...screening.rules],
      wide: [...screening.wide],
      scores: { ...screening.scores },
      versions: { ...screening.versions },
    },
    findings: { createMany: { data: screening.findings.map((finding) => ({ ...finding })) } },
  };
}

/** What must be known of a comment before it can be answered. */
export interface ReplyTarget {
  readonly id: CommentId;
  readonly articleId: string;
  readonly rootId: CommentId;
  readonly depth: number;
  readonly state: CommentState;
  readonly authorName: string;
  /** Whether the moderators closed the thread here or above. */
  readonly closed: boolean;
}

/** The comment that somebody wants to answer; only a published one of that story. */
export async function findReplyTarget(id: CommentId, articleId: ArticleId): Promise<ReplyTarget | null> {
  const row = await db.comment.findFirst({
    where: { id, articleId, state: 'published' },
    select: { id: true, articleId: true, rootId: true, depth: true, state: true, authorName: true },
  });
  if (!row) return null;
  const [thread] = await db.$queryRaw<{ closed: boolean }[]>`SELECT comment_is_closed(${id}::uuid) AS closed`;
  return {
    ...row,
    id: commentId.parse(row.id),
    rootId: commentId.parse(row.rootId),
    closed: thread?.closed ?? false,
  };
}

/** Whether a story takes comments, for the rules of submission. */
export async function findCommentable(articleId: ArticleId, now: Date) {
  return db.article.findFirst({
    where: { id: articleId, state: { in: ['published', 'scheduled'] }, publishedAt: { lte: now } },
    select: {
      id: true,
      slug: true,
      publishedAt: true,
      commentsOpen: true,
      commentsClosedReason: true,
      commentSettings: true,
      publishedRevision: { select: { title: true, dek: true } },
      bylines: { select: { byline: { select: { name: true } } } },
    },
  });
}

/** What the screen must know of a story. */
export async function findScreeningPlace(
  id: ArticleId,
): Promise<{ title: string; dek: string; bylines: readonly string[] } | null> {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      publishedRevision: { select: { title: true, dek: true } },
      bylines: { select: { byline: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { title, dek } = row.publishedRevision ?? { title: '', dek: '' };
  return { title, dek, bylines: row.bylines.map((entry) => entry.byline.name) };
}
