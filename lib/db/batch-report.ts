import { z } from 'zod';
import { db } from './client';

const batchFacts = z.object({
  asked: z.number(),
  left: z.array(z.object({ id: z.string(), why: z.string() })).catch([]),
});

/** A batch as it was done and as its comments stand now; null when the log has no such batch. */
export async function findBatch(seq: bigint) {
  const parent = await db.logEntry.findUnique({
    where: { seq },
    select: { act: true, at: true, actorId: true, facts: true },
  });
  const facts = batchFacts.safeParse(parent?.facts);
  if (!parent?.act.startsWith('batch-') || !facts.success) return null;
  const children = await db.$queryRaw<{ id: string; authorName: string; stands: boolean }[]>`
    SELECT c.id, c.author_name AS "authorName", c.version = (l.facts->>'version')::int AND c.state::text = l.to_state AS stands
    FROM log l JOIN comments c ON c.id = l.comment_id
    WHERE l.facts ? 'parent' AND l.facts->>'parent' = ${seq.toString()} ORDER BY l.seq`;
  const by = parent.actorId
    ? await db.person.findUnique({ where: { id: parent.actorId }, select: { name: true } })
    : null;
  return { act: parent.act, at: parent.at, by: by?.name ?? '', left: facts.data.left, done: children };
}
