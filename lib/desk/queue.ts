import { z } from 'zod';
import { guarded } from './guarded';
import { rumourHints } from './rumours';
import { logEntryView } from './log';
import { listOpenAppeals } from '@/lib/db/appeals';
import { findAuthorRecord, findDeskComment, listNearby, type NearbyComment } from '@/lib/db/desk-comments';
import { findDeskChoices } from '@/lib/db/desk-choices';
import { findHolder } from '@/lib/db/leases';
import { recentLog } from '@/lib/db/log';
import { staffOnlyActs } from '@/lib/domain/desk-note';
import { findPersonName } from '@/lib/db/people';
import { countQueue, findAuthorName, listQueue, listStoriesWaiting, type QueueRow } from '@/lib/db/queue';
import { pagesMax } from '@/lib/domain/desk-times';
import type {
  AppealView,
  DeskCommentView,
  NearbyView,
  QueueItemView,
  QueuePageView,
  QueueViewName,
} from '@/lib/domain/desk-view';
import { isClosable } from '@/lib/domain/comment';
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
/** Stories that the filter offers. */
const storiesOffered = 100;
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
    const [counts, rows, stories, author, choices] = await Promise.all([
      countQueue(filter, now),
      listQueue({ view, filter, take: perPage + 1, skip: (page - 1) * perPage, now }),
      listStoriesWaiting(storiesOffered),
      filter.author ? findAuthorName(filter.author) : null,
      me ? findDeskChoices(me) : null,
    ]);
    const items = rows.slice(0, perPage).map((row) => itemView(row, view, choices?.foldsHarsh ?? false));
    return ok({
      view,
      filter,
      items,
      counts,
      page,
      hasNext: rows.length > perPage && page < pagesMax,
      stories,
      author,
    });
  });
}

function itemView(row: QueueRow, view: QueueViewName, foldsHarsh: boolean): QueueItemView {
  const folded = foldsHarsh && row.harsh;
  const { body, bodyBefore, submittedAt, decidedAt, priorityReasons, state } = row;
  return {
    id: row.id,
    state,
    revision: row.revision,
    authorName: row.authorName,
    severity: row.severity,
    holder: row.holder,
    returnsTo: state === 'held' ? row.returnsTo : null,
    rules: row.rules,
    article: row.article,
    reasons: reasonsFrom(priorityReasons),
    excerpt: folded ? 'Harsh words, folded.' : excerptOf(body),
    change:
      !folded && view === 'sent_back' && state === 'held' && bodyBefore !== null
        ? { before: bodyBefore, after: body }
        : null,
    submittedAt: submittedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
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
    const [around, record, log, holder, appeals, returnsTo, rumours] = await Promise.all([
      listNearby(id, nearby),
      findAuthorRecord(comment.authorKey, id),
      recentLog({ commentId: id, take: 50 }),
      findHolder(id, now),
      listOpenAppeals(id),
      comment.state === 'held' && comment.returnsToId ? findPersonName(comment.returnsToId) : null,
      rumourHints(comment.revisions[0]?.body ?? ''),
    ]);
    const viewerId = personOf(viewer);
    const own = comment.personId !== null && comment.personId === viewerId;
    // Whoever wrote it is not told what colleagues say among themselves.
    const told = own ? log.filter(({ act }) => !staffOnlyActs.includes(act)) : log;
    return ok({
      ...deskCommentView(comment, around, record, told.map(logEntryView), viewerId),
      holder: holder && holder.id !== viewerId ? holder.name : null,
      appeals: appeals.map((appeal) => appealView(appeal, viewerId)),
      returnsTo,
      rumours,
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
): Omit<DeskCommentView, 'holder' | 'appeals' | 'returnsTo' | 'rumours'> {
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
    closed: isClosable(comment.state) ? comment.closedAt !== null : null,
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
