import type { Transaction } from './client';
import { keyedHash } from './secrets';
import type { Decision } from '@/lib/domain/comment';
import { isSampled, judgementOf, secondSetting } from '@/lib/domain/second-review';

interface Sampled {
  readonly seq: bigint;
  readonly commentId: string;
  readonly revision: number;
  readonly by: string;
  readonly decision: Pick<Decision, 'kind'>;
  readonly rule: string | null;
  readonly at: Date;
}

/** A number from 0 to 1 for a decision: the same at every look, and without the site's secret nobody can foresee it. */
export function samplePoint(seq: bigint): number {
  return Buffer.from(keyedHash('second-look', seq.toString()), 'base64url').readUIntBE(0, 6) / 2 ** 48;
}

async function shareOf(tx: Transaction): Promise<number> {
  const row = await tx.setting.findUnique({ where: { key: 'second' }, select: { value: true } });
  return secondSetting.parse(row?.value ?? null).share;
}

/** Marks a decision for a second look, if it is in the sample. Referred comments are sealed, and never are. */
export async function sampleDecision(tx: Transaction, given: Sampled): Promise<void> {
  const first = judgementOf(given.decision.kind);
  if (first === null || !isSampled(samplePoint(given.seq), await shareOf(tx))) return;
  const { seq: logSeq, commentId, revision, by: firstById, rule: firstRule, at: decidedAt } = given;
  await tx.secondReview.create({
    data: { logSeq, commentId, revision, firstById, first, firstRule, decidedAt },
    select: { logSeq: true },
  });
}

/** The same for every decision of a batch. */
export async function sampleBatch(tx: Transaction, batch: bigint): Promise<void> {
  const share = await shareOf(tx);
  if (share === 0) return;
  const rows = await tx.$queryRaw<
    { seq: bigint; commentId: string; revision: number; by: string; act: string; rule: string | null; at: Date }[]
  >`
    SELECT seq, comment_id AS "commentId", revision, actor_id AS by, act, rule, at FROM log
    WHERE facts ? 'parent' AND facts->>'parent' = ${batch.toString()} AND act IN ('comment-publish', 'comment-decline')`;
  const data = rows.flatMap(({ seq, commentId, revision, by, act, rule, at }) => {
    const first = judgementOf(act.replace('comment-', ''));
    if (first === null || !isSampled(samplePoint(seq), share)) return [];
    return [{ logSeq: seq, commentId, revision, firstById: by, first, firstRule: rule, decidedAt: at }];
  });
  if (data.length > 0) await tx.secondReview.createMany({ data });
}
