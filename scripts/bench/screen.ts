/**
 * How long the civility screen takes: ordinary comments, texts made to be slow (each first in a process of its own, then
 * again), and ten thousand comments through the command, start included. Needs no database.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import { warmUp } from '@/lib/civility/warm-up';
import { nasty } from '@/scripts/civility/evaluation/nasty';
import { loadCivilityModel } from '@/scripts/civility/load';
import { dialogueTexts } from '@/scripts/civility/training/dialogue';
import { functionalTexts } from '@/scripts/civility/training/functional';
import { readGrammar } from '@/scripts/civility/training/grammar';
import { newsTexts } from '@/scripts/civility/training/news';

/** One call: milliseconds by the clock, and of processor time (all threads), which a busy machine does not lengthen. */
interface Call {
  readonly clock: number;
  readonly processor: number;
}

const [mode, kind] = [process.argv[2] ?? 'bench-results', process.argv[3] ?? ''];
const model = loadCivilityModel();
warmUp(model);

function call(text: string): Call {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  screen(text, emptyContext, model);
  const clock = performance.now() - begun;
  const used = process.cpuUsage(cpu);
  return { clock, processor: (used.user + used.system) / 1000 };
}

if (mode === 'first') process.stdout.write(JSON.stringify(call(nasty[kind] ?? '')));
else measureAll(mode);

function measureAll(folder: string): void {
  const rows = [ordinary(), ...Object.keys(nasty).map(slow), throughCommand()];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'screen.json'),
    `${JSON.stringify({ machine: cpus()[0]?.model, cores: cpus().length, node: process.version, rows }, null, 1)}\n`,
  );
  console.table(rows);
}

function ordinary() {
  const texts = [
    ...newsTexts().map(({ text }) => text),
    ...dialogueTexts().map(({ text }) => text),
    ...functionalTexts(readGrammar().groups).map(({ text }) => text),
  ];
  return rowOf('ordinary comments, ms', texts.map(call));
}

/** The first call comes from a process that has only loaded and warmed the model. */
function slow(name: string) {
  const first = JSON.parse(runSelf('first', name)) as Call;
  return {
    ...rowOf(
      name,
      Array.from({ length: 9 }, () => call(nasty[name] ?? '')),
    ),
    first: round(first.clock),
    firstProcessor: round(first.processor),
  };
}

function throughCommand() {
  const texts = newsTexts().map(({ text }) => text);
  const lines = Array.from({ length: 10_000 }, (_unused, id) => JSON.stringify({ id, text: texts[id % texts.length] }));
  const begun = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'screen', '--', '--jsonl'], {
    input: lines.join('\n'),
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error('The command that screens lines failed.');
  return {
    what: '10,000 comments through the command, start included, ms',
    samples: 1,
    worst: Math.round(performance.now() - begun),
  };
}

function runSelf(...args: string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('A first call could not be measured.');
  return stdout;
}

function rowOf(what: string, calls: readonly Call[]) {
  const sorted = calls.map(({ clock }) => clock).sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const processor = calls.map((one) => one.processor).sort((one, other) => one - other);
  return {
    what,
    samples: calls.length,
    p50: round(at(0.5)),
    p95: round(at(0.95)),
    worst: round(at(1)),
    processorP50: round(processor[Math.floor(processor.length / 2)] ?? 0),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
