import { z } from 'zod';
import { db } from './client';
import { recordLog } from './log';
import { seal, unseal } from './secrets';
import type { ProtectedFactForm } from '@/lib/domain/forms/protected-fact-form';
import type { ArticleId, PersonId } from '@/lib/domain/ids';
import { factKindOf, type FactKind } from '@/lib/domain/protected-fact';

/** A fact as kept, opened. `value` is null when it was sealed under a key that this site no longer has. */
export interface KeptFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly value: string | null;
  readonly aliases: readonly string[];
  readonly addedAt: Date;
}

const content = z.object({ value: z.string(), aliases: z.array(z.string()) });

/** The protected facts of a story, the oldest first. */
export async function listProtectedFacts(articleId: ArticleId): Promise<readonly KeptFact[]> {
  const rows = await db.protectedFact.findMany({ where: { articleId }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, kind, sealed, addedAt }) => ({ id, kind: factKindOf(kind), addedAt, ...opened(sealed) }));
}

function opened(sealed: string): Pick<KeptFact, 'value' | 'aliases'> {
  const text = unseal(sealed);
  const read = text === null ? null : content.safeParse(JSON.parse(text));
  return read?.success ? read.data : { value: null, aliases: [] };
}

/** Keeps a fact, with a log row that names its kind and never the fact. Null when there is no such story. */
export async function insertProtectedFact(
  articleId: ArticleId,
  { kind, ...fact }: ProtectedFactForm,
  by: PersonId,
  at: Date,
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const story = await tx.article.findUnique({ where: { id: articleId }, select: { id: true } });
    if (!story) return null;
    const row = await tx.protectedFact.create({
      data: { articleId, kind, sealed: seal(JSON.stringify(fact)), addedAt: at, addedById: by },
      select: { id: true },
    });
    await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'fact-protected', articleId, facts: { kind } });
    return row.id;
  });
}

/** Takes a fact off a story. False when it is not there (any more). */
export async function deleteProtectedFact(articleId: ArticleId, id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const row = await tx.protectedFact.findFirst({ where: { id, articleId }, select: { kind: true } });
    const { count } = await tx.protectedFact.deleteMany({ where: { id, articleId } });
    if (!row || count === 0) return false;
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'fact-released',
      articleId,
      facts: { kind: row.kind },
    });
    return true;
  });
}

/** Comments read at most when it is worked out which facts stand in a conversation. */
const bodiesMax = 500;

/** The words of a story's published comments that hold one of the given words; the newest first. */
export async function listPublishedWith(articleId: ArticleId, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const rows = await db.$queryRaw<{ body: string }[]>`
    SELECT r.body FROM comments c JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    WHERE c.article_id = ${articleId}::uuid AND c.state = 'published'
      AND EXISTS (SELECT FROM unnest(${[...words]}::text[]) AS word WHERE strpos(lower(r.body), lower(word)) > 0)
    ORDER BY c.submitted_at DESC LIMIT ${bodiesMax}`;
  return rows.map(({ body }) => body);
}
