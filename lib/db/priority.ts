import { z } from 'zod';
import type { Transaction } from './client';
import type { RuleId } from '@/lib/domain/finding';
import { isHarsh } from '@/lib/domain/harsh';
import { movesForward } from '@/lib/domain/thresholds';
import { priorityOf, reporterWeight } from '@/lib/domain/priority';

/** Closed reports of one reader that count for their record. */
const recordLength = 100;

/**
 * Works out a comment's place in the queue from what is known of it now, and keeps it with its reasons, and with what
 * "next" asks of it: whether it is harsh, and which rules it touches. Call it inside the
 * transaction of whatever changes the findings, the reports or the words. Leaves `version` alone: no decision depends on it.
 */
export async function refreshPriority(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    select: {
      revision: true,
      authorKey: true,
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { screening: true, findings: { select: { rule: true, weight: true } } },
      },
      reports: { where: { state: 'open' }, select: { reason: true, reporterKey: true } },
    },
  });
  if (!comment) return;
  const reports = [];
  for (const { reason, reporterKey } of comment.reports)
    reports.push({ reason, weight: await weightOf(tx, reporterKey) });
  // Written from a Screening: the column holds nothing but its rules.
  const findings = (comment.revisions[0]?.findings ?? []).map(({ rule, weight }) => ({ rule: rule as RuleId, weight }));
  const { priority, reasons } = priorityOf({
    findings: countingFindings(comment.revisions[0]),
    reports,
    firstTime: comment.authorKey !== null && !(await hasPublished(tx, comment.authorKey, commentId)),
  });
  await tx.comment.update({
    where: { id: commentId },
    data: {
      priority,
      priorityReasons: reasons.map((reason) => ({ ...reason })),
      harsh: isHarsh(findings),
      findingRules: [...new Set(findings.map(({ rule }) => rule))],
    },
    select: { id: true },
  });
}

const screening = z
  .object({ wide: z.array(z.string()) })
  .nullable()
  .catch(null);

interface Screened {
  readonly screening: unknown;
  readonly findings: readonly { readonly rule: string; readonly weight: number }[];
}

/** Findings of the rules that reached their wide threshold when the words were screened; below it they move nothing. */
function countingFindings(revision: Screened | undefined) {
  const wide = screening.parse(revision?.screening)?.wide;
  return (
    (revision?.findings ?? [])
      .filter(({ rule }) => wide === undefined || movesForward(rule, wide))
      // Written from a Screening: the column holds nothing but its rules.
      .map(({ rule, weight }) => ({ rule: rule as RuleId, weight }))
  );
}

async function weightOf(tx: Transaction, reporterKey: string): Promise<number> {
  const closed = await tx.report.findMany({
    where: { reporterKey, state: { not: 'open' } },
    orderBy: { closedAt: 'desc' },
    take: recordLength,
    select: { state: true },
  });
  const upheld = closed.filter(({ state }) => state === 'upheld').length;
  return reporterWeight({ upheld, kept: closed.length - upheld });
}

async function hasPublished(tx: Transaction, authorKey: string, except: string): Promise<boolean> {
  const one = await tx.comment.findFirst({
    where: { authorKey, state: 'published', id: { not: except } },
    select: { id: true },
  });
  return one !== null;
}
