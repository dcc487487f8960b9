import { db } from './client';
import { listTold } from './measures';
import { unseal } from './secrets';
import { staffOnlyActs } from '@/lib/domain/desk-note';

/** Everything that is kept about one comment and its author, for its author. Never who reported it. */
export async function findReceiptExport(receiptHash: string) {
  const row = await db.comment.findUnique({
    where: { receiptHash },
    include: {
      article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
      revisions: { orderBy: { number: 'asc' }, include: { findings: { orderBy: { start: 'asc' } } } },
      appeals: { where: { by: 'author' }, orderBy: { createdAt: 'asc' } },
      subscriptions: true,
    },
  });
  if (!row) return null;
  const log = await db.logEntry.findMany({
    where: { commentId: row.id, act: { notIn: ['comment-reported', 'report-closed', ...staffOnlyActs] } },
    orderBy: { seq: 'asc' },
    select: {
      at: true,
      actorKind: true,
      act: true,
      revision: true,
      fromState: true,
      toState: true,
      rule: true,
      note: true,
    },
  });
  const measures = await listTold(row.authorKey, row.submittedAt);
  return {
    comment: {
      id: row.id,
      story: row.article.publishedRevision?.title ?? '',
      address: `/articles/${row.article.slug}`,
      inReplyTo: row.parentId,
      state: row.state,
      name: row.authorName,
      email: row.emailSealed === null ? null : unseal(row.emailSealed),
      account: row.personId,
      submittedAt: row.submittedAt.toISOString(),
      publishedAt: row.publishedAt?.toISOString() ?? null,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      rule: row.decidedRule,
      note: row.decidedNote,
      votes: { up: row.up, down: row.down },
    },
    revisions: row.revisions.map(({ number, body, createdAt, findings }) => ({
      number,
      text: body,
      writtenAt: createdAt.toISOString(),
      findings: findings.map(({ rule, start, end, status, forWriter }) => ({ rule, start, end, status, forWriter })),
    })),
    appeals: row.appeals.map(({ text, state, createdAt, decidedAt, reasons }) => ({
      text,
      state,
      reasons,
      madeAt: createdAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
    })),
    letters: row.subscriptions.map((one) => ({
      kind: one.kind,
      pace: one.pace,
      email: unseal(one.emailSealed),
      confirmedAt: one.confirmedAt?.toISOString() ?? null,
    })),
    measures: measures.map(
      ({ kind, rule, facts, imposedAt, endsAt, liftedAt, appealText, appealOutcome, appealReasons }) => ({
        kind,
        rule,
        facts,
        imposedAt: imposedAt.toISOString(),
        endsAt: endsAt?.toISOString() ?? null,
        liftedAt: liftedAt?.toISOString() ?? null,
        appeal: { text: appealText, outcome: appealOutcome, reasons: appealReasons },
      }),
    ),
    log: log.map(({ at, ...entry }) => ({ at: at.toISOString(), ...entry })),
  };
}
export type ReceiptExport = NonNullable<Awaited<ReturnType<typeof findReceiptExport>>>;
