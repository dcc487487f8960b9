import { db, type Transaction } from './client';
import { isTaken } from './errors';
import type { WatchedTerm } from './generated/client';
import { recordLog } from './log';
import type { RuleId } from '@/lib/domain/finding';
import type { TermChangeForm, WatchedTermForm } from '@/lib/domain/forms/watched-term-form';
import type { PersonId } from '@/lib/domain/ids';
import { termDoes, type TermWords } from '@/lib/domain/watched-term';

/** A term as kept. */
export interface KeptTerm extends TermWords {
  readonly id: string;
  readonly version: number;
  readonly addedAt: Date;
}

/** Written from the form alone: the columns hold nothing but its rules and acts. */
const wordsFrom = ({
  pattern,
  rule,
  exceptions,
  does,
  note,
}: Pick<WatchedTerm, 'pattern' | 'rule' | 'exceptions' | 'does' | 'note'>): TermWords => ({
  pattern,
  rule: rule as RuleId,
  exceptions,
  does: termDoes.find((known) => known === does) ?? 'hold',
  note,
});

/** All watched terms, by their spelling. */
export async function listTerms(): Promise<readonly KeptTerm[]> {
  const rows = await db.watchedTerm.findMany({ orderBy: { pattern: 'asc' } });
  return rows.map((row) => ({ id: row.id, version: row.version, addedAt: row.addedAt, ...wordsFrom(row) }));
}

/** Every version of a term with who chose it, the newest first. Empty for a term that there never was. */
export async function listTermVersions(termId: string) {
  const rows = await db.watchedTermVersion.findMany({ where: { termId }, orderBy: { version: 'desc' } });
  const ids = rows.flatMap(({ savedById }) => (savedById === null ? [] : [savedById]));
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ version, dropped, savedAt, savedById, ...row }) => ({
    version,
    dropped,
    savedAt: savedAt.toISOString(),
    savedBy: names.get(savedById ?? '') ?? null,
    ...wordsFrom(row),
  }));
}

/** How a term fared: comments in which it was found and that were decided, and those declined under its rule. */
export interface TermRecord {
  readonly cause: string;
  readonly rule: string;
  readonly hits: number;
  readonly upheld: number;
}

/** The record of each cause among the findings of standing revisions since a moment. */
export async function listTermRecords(causes: readonly string[], since: Date): Promise<readonly TermRecord[]> {
  if (causes.length === 0) return [];
  return db.$queryRaw<TermRecord[]>`
    SELECT f.cause, f.rule, count(DISTINCT c.id)::int AS hits,
      (count(DISTINCT c.id) FILTER (WHERE c.state = 'declined' AND c.decided_rule = f.rule))::int AS upheld
    FROM comments c
    JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    JOIN findings f ON f.comment_revision_id = r.id
    WHERE c.submitted_at >= ${since} AND c.state IN ('published', 'declined', 'changes_requested') AND f.cause = ANY(${[...causes]}::text[])
    GROUP BY 1, 2`;
}

/** Watches a term. Null when it is watched already. */
export async function insertTerm(form: WatchedTermForm, by: PersonId, at: Date): Promise<string | null> {
  try {
    return await db.$transaction(async (tx) => {
      const row = await tx.watchedTerm.create({ data: { ...form, addedAt: at, addedById: by } });
      await recordTerm(tx, row, 'term-watched', by, at);
      return row.id;
    });
  } catch (error) {
    if (isTaken(error, 'pattern')) return null;
    throw error;
  }
}

/** Changes a term from now on. `changed-meanwhile` when it is no longer what the change was made on, `no-term` when it is gone. */
export async function updateTerm(
  form: TermChangeForm,
  by: PersonId,
  at: Date,
): Promise<'changed' | 'changed-meanwhile' | 'no-term' | 'there-already'> {
  const { id, version, ...words } = form;
  try {
    return await db.$transaction(async (tx) => {
      const { count } = await tx.watchedTerm.updateMany({
        where: { id, version },
        data: { ...words, version: { increment: 1 } },
      });
      if (count === 0) return (await tx.watchedTerm.count({ where: { id } })) > 0 ? 'changed-meanwhile' : 'no-term';
      await recordTerm(tx, await tx.watchedTerm.findUniqueOrThrow({ where: { id } }), 'term-changed', by, at);
      return 'changed';
    });
  } catch (error) {
    if (isTaken(error, 'pattern')) return 'there-already';
    throw error;
  }
}

/** Drops a term. Past findings and its versions stay as they are. */
export async function deleteTerm(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Locked, so that of two people who drop it at once exactly one does.
    const [row] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM watched_terms WHERE id = ${id}::uuid FOR UPDATE`;
    if (!row) return false;
    const term = await tx.watchedTerm.delete({ where: { id } });
    await recordTerm(tx, { ...term, version: term.version + 1 }, 'term-dropped', by, at);
    return true;
  });
}

/** Keeps what the term is from now on as a version, and logs it. */
async function recordTerm(
  tx: Transaction,
  term: WatchedTerm,
  act: 'term-watched' | 'term-changed' | 'term-dropped',
  by: PersonId,
  at: Date,
): Promise<void> {
  const { pattern, rule, exceptions, does, note } = term;
  await tx.watchedTermVersion.create({
    data: {
      termId: term.id,
      version: term.version,
      pattern,
      rule,
      exceptions,
      does,
      note,
      dropped: act === 'term-dropped',
      savedAt: at,
      savedById: by,
    },
    select: { version: true },
  });
  await recordLog(tx, {
    at,
    actorKind: 'person',
    actorId: by,
    act,
    rule,
    facts: { pattern, does, exceptions, version: term.version },
  });
}
