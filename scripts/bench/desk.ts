/** Measures the moderators' desk on a database of 100,000 comments that wait and 1,000,000 decided ones. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fillDesk, held } from './fill-desk';
import { db } from '@/lib/db/client';
import { listQueue } from '@/lib/db/queue';
import { decideBatch, takeBackBatch } from '@/lib/desk/batches';
import { decideComment } from '@/lib/desk/decide-comment';
import { takeNext } from '@/lib/desk/leases';
import { openComment, openQueue } from '@/lib/desk/queue';
import type { QueueViewName } from '@/lib/domain/desk-view';
import { personId } from '@/lib/domain/ids';
import type { QueueFilter } from '@/lib/domain/queue-filter';
import type { Viewer } from '@/lib/domain/viewer';

const rounds = 200;
const batch = 500;

const decided = Number(process.argv[3] ?? 1_000_000);
const moderators = await fillDesk(process.env['DATABASE_URL'] ?? '', process.env['BENCH_ADMIN_URL'] ?? '', decided);
const viewers = moderators.map((id): Viewer & { kind: 'staff' } => ({
  kind: 'staff',
  id: personId.parse(id),
  name: 'Bench',
  roles: ['moderator'],
}));
const viewerAt = (n: number) => {
  const viewer = viewers[n % viewers.length];
  if (!viewer) throw new Error('The bench has no moderators.');
  return viewer;
};

interface Row {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly aim: number | null;
}
const rows: Row[] = [];

async function measure(
  what: string,
  times: number,
  aim: number | null,
  act: (n: number) => Promise<unknown>,
): Promise<void> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const from = performance.now();
    await act(n);
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) * 10) / 10;
  rows.push({ what, p50: at(0.5), p95: at(0.95), aim });
}

const by = (n: number) => ({ viewer: viewerAt(n), now: new Date() });

/** What an answer says when it was not done is a bug of the bench. */
function given<T>(answer: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

await takeNext(null, by(0));
await measure('next comment, leased', rounds, 100, async (n) => given(await takeNext(null, by(n))));
await measure('open the comment', rounds, null, async (n) => {
  const id = given(await takeNext(null, by(n)));
  if (id) given(await openComment(id, by(n)));
});
const leased = await Promise.all(viewers.map(async (_, n) => given(await takeNext(null, by(n)))));
await measure('decide', leased.length, 80, async (n) => {
  const commentId = leased[n];
  if (commentId) given(await decideComment({ commentId, revision: 1, decision: { kind: 'publish' } }, by(n)));
});
// What the moderators ask of the queue, each with the counts of all views.
const asked: readonly (readonly [string, QueueViewName, QueueFilter, number])[] = [
  ['first page of the queue with all counts', 'waiting', {}, 100],
  ['first page of the decided', 'decided', {}, 100],
  ['by story', 'waiting', { story: 'bench-77' }, 100],
  ['by a rare finding', 'waiting', { rule: 'threat' }, 200],
  ['by a frequent finding', 'decided', { rule: 'spam' }, 200],
  ['older than a week', 'waiting', { older: 168 }, 100],
  ['a word that is everywhere', 'waiting', { words: 'remark' }, 200],
  ['a word of one comment in ten', 'decided', { words: 'cao' }, 200],
  ['a rare word', 'waiting', { words: 'bjcheo' }, 200],
  ['a rare beginning among the decided', 'decided', { words: 'bjche' }, 200],
  ['a word that nobody wrote', 'waiting', { words: 'xylophone' }, 200],
];
for (const [what, view, filter, aim] of asked)
  await measure(what, 40, aim, async (n) => given(await openQueue({ view, filter }, by(n))));
await measure(`batch of ${batch}`, 5, 2000, async (n) => {
  const items = await listQueue({ view: 'waiting', filter: {}, take: batch, skip: 0, now: new Date() });
  const done = given(
    await decideBatch(
      items.map(({ id, revision }) => ({ id, revision })),
      { kind: 'publish' },
      by(n),
    ),
  );
  if (n === 4) given(await takeBackBatch(BigInt(done.batch ?? ''), by(n)));
});

console.table(rows);
const folder = process.argv[2] ?? 'bench-results';
mkdirSync(folder, { recursive: true });
const file = path.join(folder, `desk-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
writeFileSync(file, JSON.stringify({ machine, waiting: held, decided, rows }, null, 2));
console.log(
  `Milliseconds, with ${held.toLocaleString('en-GB')} waiting and ${decided.toLocaleString('en-GB')} decided. Written to ${path.relative(process.cwd(), file)}`,
);
await db.$disconnect();
