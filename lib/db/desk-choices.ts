import { db } from './client';
import { usualChoices, pauseMinutes, type DeskChoices } from '@/lib/domain/desk-choices';
import type { CommentId, PersonId } from '@/lib/domain/ids';

/** A moderator's choices with where they stand in their sitting. */
export interface KeptChoices extends DeskChoices {
  readonly harshRun: number;
  readonly lastGivenId: string | null;
  readonly sittingSince: Date | null;
}

/** What somebody chose for themselves, or what holds for those who chose nothing. */
export async function findDeskChoices(person: PersonId): Promise<KeptChoices> {
  const row = await db.deskChoices.findUnique({ where: { personId: person }, omit: { personId: true, lastAt: true } });
  return row ?? { ...usualChoices, harshRun: 0, lastGivenId: null, sittingSince: null };
}

/** Keeps somebody's choices. Theirs alone: no row of the log tells of it. */
export async function saveDeskChoices(person: PersonId, choices: DeskChoices): Promise<void> {
  const data = {
    ...choices,
    leftOutRules: [...choices.leftOutRules],
    leftOutCategoryIds: [...choices.leftOutCategoryIds],
  };
  await db.deskChoices.upsert({ where: { personId: person }, create: { personId: person, ...data }, update: data });
}

/**
 * Notes that somebody is at the desk, and answers since when without a pause. After a pause, and when the clock went
 * back, a new sitting begins, and harsh comments are counted anew.
 */
export async function recordSeen(person: PersonId, now: Date): Promise<Date> {
  const pausedAt = new Date(now.getTime() - pauseMinutes * 60_000);
  const rows = await db.$queryRaw<{ since: Date }[]>`
    INSERT INTO desk_choices AS d (person_id, left_out_rules, left_out_category_ids, sitting_since, last_at)
    VALUES (${person}::uuid, '{}', '{}', ${now}, ${now})
    ON CONFLICT (person_id) DO UPDATE SET
      sitting_since = CASE WHEN d.last_at > ${pausedAt} AND d.last_at <= ${now} THEN d.sitting_since ELSE ${now} END,
      harsh_run = CASE WHEN d.last_at > ${pausedAt} AND d.last_at <= ${now} THEN d.harsh_run ELSE 0 END,
      last_at = ${now}
    RETURNING sitting_since AS since`;
  return rows[0]?.since ?? now;
}

/** Counts a comment that somebody was led to: harsh ones in a row. The same one twice counts once. */
export async function recordGiven(person: PersonId, id: CommentId, harsh: boolean): Promise<void> {
  await db.$executeRaw`
    INSERT INTO desk_choices AS d (person_id, left_out_rules, left_out_category_ids, harsh_run, last_given_id)
    VALUES (${person}::uuid, '{}', '{}', ${harsh ? 1 : 0}, ${id}::uuid)
    ON CONFLICT (person_id) DO UPDATE SET harsh_run = CASE WHEN ${harsh} THEN d.harsh_run + 1 ELSE 0 END, last_given_id = ${id}::uuid
    WHERE d.last_given_id IS DISTINCT FROM ${id}::uuid`;
}

/** Decisions of one person since then, and how many of them on harsh comments. */
export async function countOwnDecisions(
  person: PersonId,
  since: Date,
): Promise<{ readonly decided: number; readonly harsh: number }> {
  const rows = await db.$queryRaw<{ decided: number; harsh: number }[]>`
    SELECT count(*)::int AS decided, (count(*) FILTER (WHERE c.harsh))::int AS harsh
    FROM log l JOIN comments c ON c.id = l.comment_id
    WHERE l.actor_id = ${person}::uuid AND l.at >= ${since}
      AND l.act IN ('comment-publish', 'comment-publish-masked', 'comment-decline', 'comment-request-changes', 'comment-refer')`;
  return rows[0] ?? { decided: 0, harsh: 0 };
}

/** Whether a comment is harsh; false for one that is gone. */
export async function isHarshComment(id: CommentId): Promise<boolean> {
  return (await db.comment.findUnique({ where: { id }, select: { harsh: true } }))?.harsh ?? false;
}
