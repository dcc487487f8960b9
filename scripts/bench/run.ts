/** Measures a running site that holds the bench's database, prints a table and writes it as JSON. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { startBareSite } from './bare-site';
import { signInModerator } from './desk-session';
import { measure, type Measured } from './load';
import { residentMegabytes } from './memory';
import { submissions } from './submissions';
import { weightOf } from './weight';

const site = z
  .object({ stories: z.number(), comments: z.number(), coldStart: z.number(), pid: z.number() })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const folder = process.argv[3] ?? 'bench-results';
const base = process.env['BENCH_URL'] ?? '';
const story = `${base}/articles/bench-7`;

const rows: Measured[] = [];
const gather = async (...given: Parameters<typeof measure>) => {
  const row = await measure(...given);
  rows.push(row);
  return row;
};

const atRest = residentMegabytes(site.pid);
await (await fetch(story)).text();
await (await fetch(`${base}/`)).text();
const pageBytes = (await (await fetch(story)).text()).length;
const barePort = Number(new URL(base).port) + 1;
const bare = await startBareSite(process.env['BENCH_BARE_BUILD'] ?? '', pageBytes, barePort);
// The two in turn, so that a noisy machine is noisy for both.
const pairs: { ours: Measured; bare: Measured }[] = [];
for (let round = 1; round <= 3; round += 1) {
  const yardstick = await gather(`bare page, round ${round}`, { url: `http://127.0.0.1:${barePort}/`, duration: 5 });
  pairs.push({ ours: await gather(`story page, round ${round}`, { url: story, duration: 5 }), bare: yardstick });
}
bare.kill();
await gather('front page', { url: `${base}/`, duration: 5 });
const underLoad = residentMegabytes(site.pid);
const stories = Array.from({ length: 10 }, (_, number) => `bench-${number + 9}`);
const sent = { ...(await submissions(base, stories)), overallRate: 20, duration: 15, connections: 4 };
await gather('comment, 20 a second', sent, '3xx');
const cookie = await signInModerator(base);
await gather("moderator's queue", { url: `${base}/moderation`, headers: { cookie }, duration: 5, connections: 2 });

const ratios = pairs.map(({ ours, bare: other }) => ours.perSecond / other.perSecond).sort((a, b) => a - b);
const ratio = ratios[1] ?? 0;
const weight = await weightOf(story);
const bareWeight = { note: 'Next.js alone, on the yardstick page', scripts: await bareScripts() };

async function bareScripts(): Promise<number> {
  const again = await startBareSite(process.env['BENCH_BARE_BUILD'] ?? '', 1000, barePort);
  const { scripts } = await weightOf(`http://127.0.0.1:${barePort}/`);
  again.kill();
  return scripts;
}

console.table(
  rows.map(({ name, ...row }) => ({
    what: name,
    'per second': row.perSecond,
    p50: row.p50,
    p99: row.p99,
    wrong: row.wrong,
    bytes: row.bytes,
  })),
);
console.log(`Stored story page against Next's bare page of the same length: ${ratio.toFixed(2)} (aim 0.90 or more)`);
console.log(
  `Server memory: ${atRest} MB at rest (aim under 350), ${underLoad} MB under load. First answer after ${Math.round(site.coldStart)} ms.`,
);
console.log(
  `Scripts on the story page: ${weight.scripts} bytes gzip; Next.js alone: ${bareWeight.scripts}; ours: ${weight.scripts - bareWeight.scripts} (aim 15,360 or less)`,
);
mkdirSync(folder, { recursive: true });
const file = path.join(folder, `bench-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
writeFileSync(
  file,
  JSON.stringify({ machine, site, rows, ratio, memory: { atRest, underLoad }, weight, bareWeight }, null, 2),
);
console.log(`Written to ${path.relative(process.cwd(), file)}`);
