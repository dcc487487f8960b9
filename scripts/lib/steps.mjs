// The steps of `npm test` and `npm run check`: each runs a tool of its own, and counts what it says.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { readJson } from './files.mjs';
import { ensureDataFolder, inRoot } from './places.mjs';
import { freePort } from './postgres/server.mjs';
import { runToEnd } from './processes.mjs';
import { say, secondsSince } from './say.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed tests
 * @property {number} failed tests; a tool that fails without naming a test counts as one
 * @property {string} output what to show when something failed
 */

/**
 * @typedef {object} Step
 * @property {string} name in plain words
 * @property {() => Promise<Outcome>} run
 */

const bin = (/** @type {string[]} */ ...parts) => inRoot('node_modules', ...parts);

/**
 * Runs a tool of node_modules. Colours stay where a person reads.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function tool(program, args, env = {}) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const settings = { ...process.env, ...colour, ...env };
  if ('NO_COLOR' in colour) delete settings.FORCE_COLOR;
  return runToEnd(process.execPath, [program, ...args], { cwd: inRoot(), env: settings });
}

/**
 * @param {{ code: number, stdout: string, stderr: string }} result
 * @returns {Outcome} of a tool that has no tests to count
 */
function verdict({ code, stdout, stderr }) {
  return { passed: 0, failed: code === 0 ? 0 : 1, output: `${stdout}\n${stderr}`.trim() };
}

/** @param {string} name @returns {string} */
function freshReport(name) {
  const folder = path.join(ensureDataFolder(), 'reports');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function vitest(name, args) {
  const report = freshReport(name);
  const program = bin('vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await tool(program, ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...args]);
  const counted = readJson(report);
  const passed = Number(counted?.numPassedTests ?? 0);
  const failed = Number(counted?.numFailedTests ?? 0);
  return { passed, failed: failed || (result.code === 0 ? 0 : 1), output: verdict(result).output };
}

/** @returns {Promise<Outcome>} */
async function lint() {
  const cache = path.join(ensureDataFolder(), 'eslint-cache');
  const args = ['-c', 'tests/eslint.config.mjs', '--max-warnings=0', '--cache', `--cache-location=${cache}`, '.'];
  const style = verdict(await tool(bin('eslint', 'bin', 'eslint.js'), args));
  if (style.failed) return style;
  const layoutCache = path.join(ensureDataFolder(), 'prettier-cache');
  const layout = ['--check', '--log-level=warn', '--cache', `--cache-location=${layoutCache}`, '.'];
  return verdict(await tool(bin('prettier', 'bin', 'prettier.cjs'), layout));
}

/** Next.js writes the types of pages and styles, which a fresh clone does not have. @returns {Promise<Outcome>} */
async function types() {
  const written = verdict(
    await tool(bin('next', 'dist', 'bin', 'next'), ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' }),
  );
  if (written.failed) return written;
  return verdict(await tool(bin('typescript', 'bin', 'tsc'), ['--noEmit']));
}

/** @typedef {'with-scripts' | 'without-scripts'} Way of a reader's browser */

/**
 * The journeys of one way, on a site and a database of their own.
 * @param {Way} way
 * @param {string} browser
 * @returns {Promise<Outcome>}
 */
async function journeysOf(way, browser) {
  const name = `journeys-${way}`;
  const report = freshReport(name);
  const program = bin('@playwright', 'test', 'cli.js');
  const env = {
    CHROMIUM: browser,
    JOURNEYS_NAME: name,
    JOURNEYS_PORT: String(await freePort(null)),
    JOURNEYS_REPORT: report,
  };
  const result = await tool(program, ['test', '--config', 'tests/playwright.config.ts', '--project', way], env);
  const stats = /** @type {{ expected?: number, unexpected?: number, flaky?: number } | undefined} */ (
    readJson(report)?.stats
  );
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  return {
    passed: stats?.expected ?? 0,
    failed: failed || (result.code === 0 ? 0 : 1),
    output: verdict(result).output,
  };
}

/**
 * Both ways at once: a journey waits more than it works, and the ways share nothing but the built site.
 * @param {string} browser
 * @returns {Promise<Outcome>}
 */
async function journeys(browser) {
  await buildIfNeeded();
  const both = await Promise.all([journeysOf('with-scripts', browser), journeysOf('without-scripts', browser)]);
  return {
    passed: both.reduce((sum, one) => sum + one.passed, 0),
    failed: both.reduce((sum, one) => sum + one.failed, 0),
    output: both
      .filter((one) => one.failed > 0)
      .map((one) => one.output)
      .join('\n\n'),
  };
}

export const steps = {
  house: { name: 'House rules', run: () => vitest('house', ['--project', 'units', 'tests/house']) },
  lint: { name: 'Style', run: lint },
  types: { name: 'Types', run: types },
  units: { name: 'Units', run: () => vitest('units', ['--project', 'units', '--exclude', 'tests/house/**']) },
  database: { name: 'Database', run: () => vitest('database', ['--project', 'database']) },
  journeys,
};

/**
 * Runs a step, says how it went, and shows what its tool said when it failed.
 * @param {Step} step
 * @returns {Promise<Outcome & { name: string }>}
 */
export async function runStep({ name, run }) {
  const startedAt = performance.now();
  const outcome = await run();
  const tests = outcome.passed + outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} failed` : 'in order';
  say(`${outcome.failed ? '✗' : '✓'} ${name}: ${tests} (${secondsSince(startedAt)})`);
  if (outcome.failed) say(`${outcome.output}\n`);
  return { ...outcome, name };
}

/** House rules, units, types and style, two at a time. @returns {Promise<(Outcome & { name: string })[]>} */
export async function runQuickSteps() {
  const inOrder = async (/** @type {readonly Step[]} */ ...list) => {
    const outcomes = [];
    for (const step of list) outcomes.push(await runStep(step));
    return outcomes;
  };
  const [first, second] = await Promise.all([inOrder(steps.types, steps.lint), inOrder(steps.house, steps.units)]);
  return [...first, ...second];
}

/**
 * The end of a run: what failed, and the sums on a line of their own.
 * @param {readonly (Outcome & { name: string })[]} outcomes
 * @returns {number} the exit code
 */
export function sayOutcome(outcomes) {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
  const names = outcomes.filter((one) => one.failed > 0).map((one) => one.name);
  if (names.length > 0) say(`\nNot in order: ${names.join(', ')}. What each said stands above.`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
