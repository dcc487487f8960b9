import { z } from 'zod';
import { guarded } from './guarded';
import { logEntryView } from './log';
import { listOpenAppeals } from '@/lib/db/appeals';
import { findAuthorRecord, findDeskComment, listNearby, type NearbyComment } from '@/lib/db/desk-comments';
import { findDeskChoices } from '@/lib/db/desk-choices';
import { findHolder } from '@/lib/db/leases';
import { recentLog } from '@/lib/db/log';
import { countQueue, listQueue } from '@/lib/db/queue';
import { staffOnlyActs } from '@/lib/domain/desk-note';
import type { AppealView, DeskCommentView, NearbyView, QueuePageView, QueueViewName } from '@/lib/domain/desk-view';
import type { FindingStatus, RuleId } from '@/lib/domain/finding';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { isPriorityReason, type QueueReason } from '@/lib/domain/priority';
import type { QueueFilter } from '@/lib/domain/queue-filter';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** Comments on one page of the queue, and characters of each that the list shows. */
const perPage = 30;
const excerptLength = 160;
/** Comments of the conversation around one that is to be decided, in each direction. */
const nearby = 10;

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The first words of a comment. */
export function excerptOf(body: string): string {
  return body.length > excerptLength ? `${body.slice(0, excerptLength).toWellFormed()}…` : body;
}

/** One page of a view of the queue, with the counts of all views. */
export async function openQueue(
  {
    view,
    filter = {},
    page = 1,
  }: { readonly view: QueueViewName; readonly filter?: QueueFilter; readonly page?: number },
  { viewer, now }: By,
): Promise<Result<QueuePageView, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const act = view === 'referred' ? 'comment:read-referred' : 'comment:read-queue';
    if (!may(viewer, act)) return err('not-allowed' as const);
    const me = personOf(viewer);
    const [counts, choices, rows] = await Promise.all([
      countQueue(filter, now),
      me ? findDeskChoices(me) : null,
      listQueue({ view, filter, take: perPage, skip: (page - 1) * perPage, now }),
    ]);
    const items = rows.map(({ body, submittedAt, decidedAt, priorityReasons, harsh, ...row }) => ({
      ...row,
      reasons: reasonsFrom(priorityReasons),
      excerpt: harsh && choices?.foldsHarsh ? 'Harsh words, folded.' : excerptOf(body),
      submittedAt: submittedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
    }));
    return ok({ view, filter, items, counts, page, pages: Math.max(1, Math.ceil(counts[view] / perPage)) });
  });
}

/** One comment with all that is needed to decide on it. A referred one opens in the safeguarding lane alone. */
export async function openComment(
  id: CommentId,
  { viewer, now }: By,
): Promise<Result<DeskCommentView, 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    const comment = await findDeskComment(id);
    if (!comment) return err('no-comment' as const);
    // Sealed: it opens in the safeguarding lane alone, where every reading is logged.
    if (comment.state === 'referred') return err('not-allowed' as const);
    const [around, record, log, holder, appeals] = await Promise.all([
      listNearby(id, nearby),
      findAuthorRecord(comment.authorKey, id),
      recentLog({ commentId: id, take: 50 }),
      findHolder(id, now),
      listOpenAppeals(id),
    ]);
    const viewerId = personOf(viewer);
    const own = comment.personId !== null && comment.personId === viewerId;
    // Whoever wrote it is not told what colleagues say among themselves.
    const told = own ? log.filter(({ act }) => !staffOnlyActs.includes(act)) : log;
    return ok({
      ...deskCommentView(comment, around, record, told.map(logEntryView), viewerId),
      holder: holder && holder.id !== viewerId ? holder.name : null,
      appeals: appeals.map((appeal) => appealView(appeal, viewerId)),
    });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findDeskComment>>>;

function deskCommentView(
  comment: Found,
  around: Awaited<ReturnType<typeof listNearby>>,
  record: DeskCommentView['record'],
  log: DeskCommentView['log'],
  viewerId: string | null,
): Omit<DeskCommentView, 'holder' | 'appeals'> {
  const { article, revisions, reports } = comment;
  return {
    id: comment.id,
    state: comment.state,
    revision: comment.revision,
    version: comment.version,
    authorName: comment.authorName,
    signedIn: comment.personId !== null,
    submittedAt: comment.submittedAt.toISOString(),
    decidedAt: comment.decidedAt?.toISOString() ?? null,
    decidedRule: comment.decidedRule,
    decidedNote: comment.decidedNote,
    severity: comment.severity,
    reasons: reasonsFrom(comment.priorityReasons),
    article: {
      slug: article.slug,
      title: article.publishedRevision?.title ?? '',
      dek: article.publishedRevision?.dek ?? '',
    },
    revisions: revisions.map((revision) => ({
      number: revision.number,
      text: revision.body,
      createdAt: revision.createdAt.toISOString(),
      // Written by insertComment from a Screening: the columns hold nothing but its rules and statuses.
      findings: revision.findings.map((f) => ({ ...f, rule: f.rule as RuleId, status: f.status as FindingStatus })),
    })),
    above: around.above.map(nearbyView),
    below: around.below.map(nearbyView),
    record,
    reports: reports.map(({ reason, text, snapshot, createdAt }) => ({
      reason,
      text,
      snapshot,
      createdAt: createdAt.toISOString(),
    })),
    log,
    pinned: comment.pinnedAt !== null,
    picked: comment.pickedAt !== null,
    head: comment.parentId === null,
    own: comment.personId !== null && comment.personId === viewerId,
  };
}

function appealView(appeal: Awaited<ReturnType<typeof listOpenAppeals>>[number], viewerId: string | null): AppealView {
  return {
    id: appeal.id,
    by: appeal.by === 'reporter' ? 'reporter' : 'author',
    text: appeal.text,
    createdAt: appeal.createdAt.toISOString(),
    rule: appeal.decision?.rule ?? null,
    note: appeal.decision?.note ?? null,
    own: appeal.decision !== null && appeal.decision.actorId === viewerId,
  };
}

const keptReasons = z.array(z.object({ reason: z.string(), hours: z.number() })).catch([]);

/** The reasons as they were kept; one that no longer exists is left out. */
function reasonsFrom(kept: unknown): readonly QueueReason[] {
  return keptReasons.parse(kept).flatMap(({ reason, hours }) => (isPriorityReason(reason) ? [{ reason, hours }] : []));
}

function nearbyView({ body, submittedAt, ...row }: NearbyComment): NearbyView {
  return { ...row, text: body, submittedAt: submittedAt.toISOString() };
}
