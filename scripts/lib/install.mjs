// The packages: installed when they are missing or package-lock.json has changed, else left alone (offline too).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readJson, writeJson } from './files.mjs';
import { inRoot } from './places.mjs';
import { runToEnd } from './processes.mjs';
import { Trouble, say, secondsSince } from './say.mjs';

const marker = inRoot('node_modules', '.northstar-install.json');

/** Makes `node_modules` hold what package-lock.json says. */
export async function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (readJson(marker)?.lock === wanted) return;
  if (!isInstalledAlready()) await runNpmCi();
  writeJson(marker, { lock: wanted });
}

/** Somebody may have run npm themselves: npm's own note of what it installed is compared with the lock. */
function isInstalledAlready() {
  const installed = readJson(inRoot('node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(inRoot('package-lock.json'))?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = /** @type {Record<string, { version?: string }>} */ (installed)[place];
    return found ? found.version === version : optional === true; // Packages for other machines are optional.
  });
}

async function runNpmCi() {
  const startedAt = performance.now();
  say('Installing packages (once; this takes a minute or two) …');
  // No install script is needed: the PostgreSQL programs are put in place by our own start, Prisma's engine is
  // a package, and esbuild and sharp find their binaries by themselves. So none runs, and none can fail.
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const npm = process.env.npm_execpath ?? '';
  const isWindows = process.platform === 'win32';
  const { code, stdout, stderr } =
    /npm-cli\.[cm]?js$/.test(npm) && existsSync(npm)
      ? await runToEnd(process.execPath, [npm, ...args], { cwd: inRoot() })
      : await runToEnd(isWindows ? 'npm.cmd' : 'npm', args, { cwd: inRoot(), shell: isWindows });
  if (code !== 0) {
    const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Trouble(
      `The packages could not be installed. Check the connection to the npm registry and start again. npm said:\n${words}`,
    );
  }
  say(`Packages installed (${secondsSince(startedAt)}).`);
}
