import { db } from './client';
import { isTaken } from './errors';
import { recordLog } from './log';
import type { RuleId } from '@/lib/domain/finding';
import type { WatchedTermForm } from '@/lib/domain/forms/watched-term-form';
import type { PersonId } from '@/lib/domain/ids';

/** A term as kept, in the shape that the screen reads. */
export interface KeptTerm extends WatchedTermForm {
  readonly id: string;
  readonly rule: Exclude<RuleId, 'disclosure' | 'length' | 'shouting' | 'repetition' | 'language' | 'unavailable'>;
  readonly addedAt: Date;
}

/** All watched terms, by their spelling. */
export async function listTerms(): Promise<readonly KeptTerm[]> {
  const rows = await db.watchedTerm.findMany({ orderBy: { pattern: 'asc' }, omit: { addedById: true } });
  // Written from the form alone: the column holds nothing but its rules.
  return rows.map((row) => ({ ...row, rule: row.rule as KeptTerm['rule'] }));
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
      const row = await tx.watchedTerm.create({ data: { ...form, addedAt: at, addedById: by }, select: { id: true } });
      await recordLog(tx, {
        at,
        actorKind: 'person',
        actorId: by,
        act: 'term-watched',
        rule: form.rule,
        facts: { pattern: form.pattern, strict: form.strict, exceptions: form.exceptions },
      });
      return row.id;
    });
  } catch (error) {
    if (isTaken(error, 'pattern')) return null;
    throw error;
  }
}

/** Drops a term. Past findings stay as they are. */
export async function deleteTerm(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const row = await tx.watchedTerm.findUnique({ where: { id }, select: { pattern: true, rule: true } });
    const { count } = await tx.watchedTerm.deleteMany({ where: { id } });
    if (!row || count === 0) return false;
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'term-dropped',
      rule: row.rule,
      facts: { pattern: row.pattern },
    });
    return true;
  });
}
