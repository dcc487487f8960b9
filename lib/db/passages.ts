import { db, type Transaction } from './client';
import type { Anchor } from '@/lib/domain/anchor';
import { passageId, type ArticleId, type CommentId, type PassageId, type PersonId } from '@/lib/domain/ids';
import type { PassageMark, PassageState } from '@/lib/domain/passage-view';
import { recordLog } from './log';

/** Words of a story, held as they stand in its published revision. */
export interface NewPassage extends Anchor {
  readonly articleId: ArticleId;
  /** Number of the revision that the words stand in. */
  readonly revision: number;
}

/** The passage with these words of this revision; made when nobody chose them before. */
export async function keepPassage(tx: Transaction, passage: NewPassage, at: Date): Promise<PassageId> {
  const { articleId, revision, block, exact, prefix, suffix } = passage;
  const row = await tx.passage.upsert({
    where: { articleId_revision_block_exact_prefix: { articleId, revision, block, exact, prefix } },
    create: { articleId, revision, block, exact, prefix, suffix, quote: exact, createdAt: at },
    update: {},
    select: { id: true },
  });
  return passageId.parse(row.id);
}

/** The revision that readers see, for finding words in it. */
export async function findPublishedBody(
  id: ArticleId,
): Promise<{ readonly number: number; readonly body: string } | null> {
  const row = await db.article.findUnique({
    where: { id },
    select: { publishedRevision: { select: { number: true, body: true } } },
  });
  return row?.publishedRevision ?? null;
}

/** The passages of a story that its page marks: with published comments, or with a question. */
export async function listPassageMarks(id: ArticleId): Promise<readonly PassageMark[]> {
  return db.$queryRaw<PassageMark[]>`
    SELECT q.id, q.block, q.exact, q.prefix, q.suffix, q.question, count(c.id)::int AS comments
    FROM passages q LEFT JOIN comments c ON c.passage_id = q.id AND c.state = 'published'
    WHERE q.article_id = ${id}::uuid AND q.state <> 'orphaned'
    GROUP BY q.id HAVING count(c.id) > 0 OR q.question <> '' ORDER BY q.created_at, q.id`;
}

/** A passage as it has to be found again after an edit of its story. */
export interface KeptPassage extends Anchor {
  readonly id: PassageId;
}

/** Every passage of a story. */
export async function listPassages(id: ArticleId): Promise<readonly KeptPassage[]> {
  const rows = await db.passage.findMany({
    where: { articleId: id },
    orderBy: { id: 'asc' },
    select: { id: true, block: true, exact: true, prefix: true, suffix: true },
  });
  return rows.map((row) => ({ ...row, id: passageId.parse(row.id) }));
}

/** Where a passage stands after an edit; an orphaned one keeps the words that it was last seen with. */
export interface PassagePlace {
  readonly id: PassageId;
  readonly anchor: Anchor | null;
  readonly state: PassageState;
}

/** Records where passages stand now, all of them or none. */
export async function recordPlaces(places: readonly PassagePlace[]): Promise<void> {
  await db.$transaction(
    places.map(({ id, anchor, state }) =>
      db.passage.update({
        where: { id },
        data: anchor
          ? { block: anchor.block, exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix, state }
          : { state },
        select: { id: true },
      }),
    ),
  );
}

/** Asks readers a question on a passage; an empty question takes it back. */
export async function recordQuestion(
  passage: NewPassage,
  question: string,
  by: PersonId,
  at: Date,
): Promise<PassageId> {
  return db.$transaction(async (tx) => {
    const id = await keepPassage(tx, passage, at);
    await tx.passage.update({
      where: { id },
      data: { question, askedById: question === '' ? null : by },
      select: { id: true },
    });
    const act = question === '' ? 'passage-question-taken-back' : 'passage-question-asked';
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act,
      articleId: passage.articleId,
      facts: { passage: id },
    });
    return id;
  });
}

/** The published comments on the passages of one block, the oldest first: ids only. */
export async function listBlockComments(
  articleId: ArticleId,
  block: string,
  take: number,
): Promise<readonly CommentId[]> {
  const rows = await db.$queryRaw<{ id: CommentId }[]>`
    SELECT c.id FROM comments c JOIN passages q ON q.id = c.passage_id
    WHERE q.article_id = ${articleId}::uuid AND q.block = ${block} AND q.state <> 'orphaned' AND c.state = 'published'
    ORDER BY c.submitted_at, c.id LIMIT ${take}`;
  return rows.map((row) => row.id);
}
