/** Measures the conversation on a running site, and writes what was found as JSON. The site must be on the same database. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { benchConversation } from './conversation';
import { weighConversation } from './conversation-weight';
import { paths } from '@/lib/site';

const folder = process.argv[2] ?? 'bench-results';
const site = process.env['BENCH_URL'] ?? '';

const bench = await benchConversation(process.env['DATABASE_URL'] ?? '', site);
const weight = await weighConversation(site, { story: paths.article(bench.story), other: paths.housePage('about') });
console.log(
  `Scripts for comments, gzip: ${weight.atOnce} bytes with the story, ${weight.whenNear} more when the comments come near; together ${weight.atOnce + weight.whenNear} (aim 25,600 or less)`,
);
const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
mkdirSync(folder, { recursive: true });
const file = path.join(folder, `conversation-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
writeFileSync(file, `${JSON.stringify({ machine, ...bench, weight }, null, 2)}\n`);
console.log(`Written to ${path.relative(process.cwd(), file)}`);
