// The production build: made when the code or a setting that is built in has changed, and served from a copy.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { ensureDataFolder, inRoot } from './places.mjs';
import { runToEnd } from './processes.mjs';
import { Trouble, say, secondsSince } from './say.mjs';

const built = inRoot('.next');
const marker = path.join(built, 'northstar.json');

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'prisma/schema.prisma',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'mdx-components.tsx',
  'next.config.ts',
  'next.config.mjs',
  'scripts/page-cache.cjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const builtInSettings = ['SITE_URL', 'SITE_NAME', 'HOLD_HOURS'];

// Left out of the copy: what only building uses.
const onlyForBuilding = ['cache', 'dev', 'diagnostics', 'types', 'trace', 'trace-build'];

/** Builds the site unless the last build is of the same sources and settings. */
export async function buildIfNeeded() {
  const lock = path.join(ensureDataFolder(), 'build.lock');
  await withLock(lock, async () => {
    const wanted = fingerprint(sources, {
      except: ['lib/db/generated'],
      besides: builtInSettings.map((name) => process.env[name] ?? ''),
    });
    if (readJson(marker)?.built === wanted) return;
    const startedAt = performance.now();
    say('Building the site (once, and again when the code changes) …');
    rmSync(marker, { force: true });
    const { code, stdout, stderr } = await runToEnd(process.execPath, [nextCommand, 'build'], {
      cwd: inRoot(),
      env: siteEnvironment({ NODE_ENV: 'production', PORT: '', DATABASE_URL: '', AUTH_SECRET: '' }),
    });
    if (code !== 0) {
      const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-60).join('\n');
      throw new Trouble(`The site could not be built. Next.js said:\n${words}`);
    }
    writeJson(marker, { built: wanted });
    say(`Built (${secondsSince(startedAt)}).`);
  });
}

export const nextCommand = inRoot('node_modules', 'next', 'dist', 'bin', 'next');

/**
 * The environment of Next.js, with what is given on top.
 * @param {Readonly<Record<string, string>>} given
 */
export function siteEnvironment(given) {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...given };
}

/**
 * A fresh copy of the build for one server. Next.js writes the pages that it renders beside the built ones; a
 * server that started on those of another (another database, or a time before an edit) would show old pages.
 * Next's configuration reads the copy's place from NORTHSTAR_BUILD_FOLDER.
 * @param {string} name one per server that may run at the same time
 * @returns {string} the copy, relative to the checkout
 */
export function copyOfBuild(name) {
  const place = path.join('.data', 'serving', name);
  const copy = inRoot(place);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(path.dirname(copy), { recursive: true });
  if (existsSync(built)) {
    cpSync(built, copy, {
      recursive: true,
      filter: (file) => !onlyForBuilding.includes(path.relative(built, file)),
    });
  }
  return place;
}
