import { guarded } from './guarded';
import { noteUnder } from './house-rules';
import { excerptOf } from './queue';
import { findBatch } from '@/lib/db/batch-report';
import { recordBatch, recordBatchTakenBack } from '@/lib/db/batches';
import { countQueue, listQueue } from '@/lib/db/queue';
import type { BatchDecision, BatchItem, BatchOutcome } from '@/lib/domain/batch';
import { batchMax } from '@/lib/domain/desk-times';
import { may } from '@/lib/domain/permissions';
import type { QueueFilter } from '@/lib/domain/queue-filter';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** What a batch would touch, comment by comment. */
export interface BatchPreview {
  /** All that match; the batch takes the first of them when they are more than it can. */
  readonly matching: number;
  readonly authors: number;
  readonly stories: number;
  /** Comments of one's own among them: somebody else decides on those. */
  readonly own: number;
  readonly items: readonly (BatchItem & {
    readonly authorName: string;
    readonly excerpt: string;
    readonly story: string;
    readonly rules: readonly string[];
    /** Who has it open. */
    readonly holder: string | null;
  })[];
}

/** What a decision on all that wait and match would touch. `only`: of these, the ones that were chosen. */
export function previewBatch(
  filter: QueueFilter,
  only: readonly string[] | null,
  { viewer, now }: By,
): Promise<Result<BatchPreview, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:decide-batch')) return err('not-allowed' as const);
    const listed = await listQueue({ view: 'waiting', filter, only, take: batchMax, skip: 0, now });
    const matching = only || listed.length < batchMax ? listed.length : (await countQueue(filter, now)).waiting;
    const me = personOf(viewer);
    const rows = listed.filter(({ personId }) => personId === null || personId !== me);
    return ok({
      matching,
      authors: new Set(rows.map(({ authorName }) => authorName)).size,
      stories: new Set(rows.map(({ article }) => article.slug)).size,
      own: listed.length - rows.length,
      items: rows.map(({ id, revision, authorName, body, article, rules, holder }) => ({
        id,
        revision,
        authorName,
        excerpt: excerptOf(body),
        story: article.title,
        rules,
        holder,
      })),
    });
  });
}

/** One decision on up to 500 comments, each on the words that were previewed. Every comment gets its own answer. */
export function decideBatch(
  items: readonly BatchItem[],
  decision: BatchDecision,
  { viewer, now }: By,
): Promise<Result<BatchOutcome, 'not-allowed' | 'nothing' | 'too-many' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:decide-batch')) return err('not-allowed' as const);
    const once = [...new Map(items.map((item) => [item.id, item])).values()];
    if (once.length === 0) return err('nothing' as const);
    if (once.length > batchMax) return err('too-many' as const);
    const told =
      decision.kind === 'decline' ? { ...decision, note: await noteUnder(decision.rule, decision.note) } : decision;
    return ok(await recordBatch(once, told, { by: viewer.id, at: now }));
  });
}

/** Takes a whole batch back, as far as its comments still stand where it left them. */
export function takeBackBatch(
  batch: bigint,
  { viewer, now }: By,
): Promise<
  Result<
    { readonly done: number; readonly of: number; readonly articleIds: readonly string[] },
    'not-allowed' | 'no-batch' | 'away'
  >
> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:decide-batch')) return err('not-allowed' as const);
    const taken = await recordBatchTakenBack(batch, { by: viewer.id, at: now });
    return taken ? ok(taken) : err('no-batch' as const);
  });
}

/** A batch with what became of each comment. */
export function readBatch(seq: bigint, { viewer }: Pick<By, 'viewer'>) {
  return guarded(async () => {
    if (!may(viewer, 'comment:decide-batch')) return err('not-allowed' as const);
    const batch = await findBatch(seq);
    return batch ? ok(batch) : err('no-batch' as const);
  });
}
