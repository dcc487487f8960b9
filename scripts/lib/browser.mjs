// The browser of the journeys: one that is installed, else Debian's package, else Playwright's own download.
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { inRoot } from './places.mjs';
import { runToEnd } from './processes.mjs';
import { Trouble, say, secondsSince } from './say.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    path.join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [path.join(process.env[name], 'Google\\Chrome\\Application\\chrome.exe')] : [],
  ),
};

/**
 * Answers the path of a Chromium that starts, and says which it is.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const wished = process.env.CHROMIUM?.trim();
  if (wished) {
    if (await versionOf(wished)) return chosen(wished);
    throw new Trouble(`The setting CHROMIUM names a browser that does not start: ${wished}`);
  }
  for (const place of installedPlaces()) if (await versionOf(place)) return chosen(place);
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const place = await installDebianPackage();
    if (place) return chosen(place);
  }
  return chosen(await downloadWithPlaywright());
}

/** @returns {string[]} */
function installedPlaces() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const usual = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
  return [...onPath, ...usual].filter(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some commands named so only say where to get the browser: ask for the version.
 * @param {string} place
 * @returns {Promise<string | null>}
 */
async function versionOf(place) {
  if (process.platform === 'win32') return existsSync(place) ? 'Chrome' : null; // It opens a window instead.
  const { code, stdout } = await runToEnd(place, ['--version'], { timeout: 20_000 });
  return code === 0 && /chrom/i.test(stdout) ? stdout.trim() : null;
}

/** @param {string} place */
async function chosen(place) {
  say(`Browser: ${(await versionOf(place)) ?? 'Chromium'} (${place})`);
  return place;
}

/** @returns {Promise<string | null>} */
async function installDebianPackage() {
  const startedAt = performance.now();
  say('Installing Chromium from Debian, for the browser tests (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => runToEnd('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  let result = await install();
  if (result.code !== 0) {
    await runToEnd('apt-get', ['update'], { env });
    result = await install();
  }
  if (result.code !== 0) return null;
  say(`Chromium installed (${secondsSince(startedAt)}).`);
  return installedPlaces()[0] ?? null;
}

/** @returns {Promise<string>} */
async function downloadWithPlaywright() {
  say('Downloading Chromium with Playwright, for the browser tests (once) …');
  const cli = inRoot('node_modules', 'playwright-core', 'cli.js');
  const { stderr } = await runToEnd(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    cwd: inRoot(),
  });
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  if (existsSync(place) && (await versionOf(place))) return place;
  const words = stderr.trim().split('\n').slice(-5).join('\n');
  throw new Trouble(
    `There is no browser for the tests, and none could be downloaded. Install Chromium or Chrome and start again.\n${words}`,
  );
}
