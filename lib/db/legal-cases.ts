import { db, type Transaction } from './client';
import type { Prisma } from './generated/client';
import { recordLog } from './log';
import { seal, unseal } from './secrets';
import type { PersonId } from '@/lib/domain/ids';
import { noticeRule, type NoticeGround, type NoticeOrigin } from '@/lib/domain/legal-case';

/** Who complains. Sealed at rest, and opened only with a log row. */
export interface Complainant {
  readonly name: string;
  readonly email: string;
}

export interface NewCase {
  readonly origin: NoticeOrigin;
  readonly ground: NoticeGround;
  readonly articleId: string;
  readonly commentId: string | null;
  readonly reportId: string | null;
  readonly explanation: string;
  readonly snapshot: string;
  readonly complainant: Complainant | null;
  readonly goodFaith: boolean;
  readonly receiptHash: string;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  /** Who typed it in; null when it came by itself. */
  readonly by: PersonId | null;
  readonly at: Date;
}

/** Opens a case. Call it inside the transaction of what it came with. Answers its id and what people call it. */
export async function insertCase(tx: Transaction, { by, at, complainant, ...columns }: NewCase) {
  const row = await tx.legalCase.create({
    data: { ...columns, complainantSealed: complainant ? seal(JSON.stringify(complainant)) : null },
    select: { id: true, number: true },
  });
  await recordLog(tx, {
    at,
    actorKind: by ? 'person' : 'reader',
    actorId: by,
    act: 'legal-opened',
    commentId: columns.commentId,
    articleId: columns.articleId,
    facts: { case: row.id, origin: columns.origin, ground: columns.ground },
  });
  return row;
}

const shape = {
  id: true,
  number: true,
  origin: true,
  ground: true,
  articleId: true,
  commentId: true,
  reportId: true,
  explanation: true,
  snapshot: true,
  complainantSealed: true,
  goodFaith: true,
  state: true,
  outcome: true,
  toComplainant: true,
  receivedAt: true,
  dueAt: true,
  hiddenAt: true,
  contactedAt: true,
  toAuthor: true,
  answerDueAt: true,
  answeredAt: true,
  answer: true,
  answerText: true,
  closedAt: true,
  version: true,
  article: { select: { slug: true, state: true, publishedRevision: { select: { title: true } } } },
  comment: {
    select: {
      state: true,
      authorName: true,
      decidedRule: true,
      emailSealed: true,
      personId: true,
      person: { select: { email: true } },
    },
  },
} as const satisfies Prisma.LegalCaseSelect;

type Found = Prisma.LegalCaseGetPayload<{ select: typeof shape }>;

/** A case as the desk knows it. The author's mailbox is not in it: only whether there is one. */
export type LegalCaseRow = ReturnType<typeof rowOf>;

function rowOf({ comment, article, complainantSealed, ...row }: Found) {
  const hidden = comment?.state === 'declined' && comment.decidedRule === noticeRule && row.hiddenAt !== null;
  return {
    ...row,
    complainantSealed,
    slug: article.slug,
    title: article.publishedRevision?.title ?? '',
    storyStands: article.state === 'published' || article.state === 'scheduled',
    authorName: comment?.authorName ?? null,
    ownerId: comment?.personId ?? null,
    reachable: comment !== null && (comment.emailSealed !== null || comment.person !== null),
    standing: comment?.state === 'published' ? ('shown' as const) : hidden ? ('hidden' as const) : ('gone' as const),
  };
}

/** Cases in a state: open ones the soonest due first, closed ones the latest first. */
export async function listCases(state: 'open' | 'closed', take: number): Promise<readonly LegalCaseRow[]> {
  const rows = await db.legalCase.findMany({
    where: { state },
    orderBy: state === 'open' ? [{ dueAt: 'asc' }, { id: 'asc' }] : [{ closedAt: 'desc' }, { id: 'desc' }],
    take,
    select: shape,
  });
  return rows.map(rowOf);
}

/** One case; null when there is none. */
export async function findCase(
  where: { readonly id: string } | { readonly receiptHash: string } | { readonly answerHash: string },
): Promise<LegalCaseRow | null> {
  const row = await db.legalCase.findUnique({ where, select: shape });
  return row && rowOf(row);
}

/** The open cases about a comment. */
export async function listOpenCasesOf(commentId: string) {
  return db.legalCase.findMany({
    where: { commentId, state: 'open' },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  });
}

/** The latest case about a comment in which its author was asked; null when there is none. For the author's receipt. */
export async function findAskedCase(commentId: string): Promise<{ readonly id: string } | null> {
  return db.legalCase.findFirst({
    where: { commentId, contactedAt: { not: null } },
    orderBy: { receivedAt: 'desc' },
    select: { id: true },
  });
}

/** Opens what was sealed of a complainant; null when there is nothing or it cannot be read any more. */
export function openComplainant(sealed: string | null): Complainant | null {
  const text = sealed === null ? null : unseal(sealed);
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return null;
  return {
    name: 'name' in kept ? String(kept.name) : '',
    email: 'email' in kept ? String(kept.email) : '',
  };
}

/** Where the author can be written to; null when nowhere. */
export async function findAuthorMailbox(tx: Transaction, commentId: string): Promise<string | null> {
  const row = await tx.comment.findUnique({
    where: { id: commentId },
    select: { emailSealed: true, person: { select: { email: true } } },
  });
  return (row?.emailSealed ? unseal(row.emailSealed) : null) ?? row?.person?.email ?? null;
}

/** A story that readers see, or a published comment on it, as something that a notice can be about. */
export async function findNoticeTarget(slug: string, commentId: string | null, now: Date) {
  const article = await db.article.findFirst({
    where: {
      OR: [{ slug }, { redirects: { some: { fromPath: slug } } }],
      state: { in: ['published', 'scheduled'] },
      publishedAt: { lte: now },
    },
    select: { id: true, slug: true, publishedRevision: { select: { title: true } } },
  });
  if (!article) return null;
  const found = { articleId: article.id, slug: article.slug, title: article.publishedRevision?.title ?? '' };
  if (commentId === null) return { ...found, commentId: null, snapshot: '' };
  const comment = await db.comment.findFirst({
    where: { id: commentId, articleId: article.id, state: 'published' },
    select: { id: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } } },
  });
  return comment && { ...found, commentId: comment.id, snapshot: comment.revisions[0]?.body ?? '' };
}
