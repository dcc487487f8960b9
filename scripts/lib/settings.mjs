// Settings as the commands need them: `.env` read, and a secret made where the site runs on its own database.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { ensureDataFolder, inRoot } from './places.mjs';
import { Trouble } from './say.mjs';

const nodeWanted = [20, 19];

/** Puts what `.env` says into the environment; what is set there already wins. Refuses a Node that is too old. */
export function loadSettings() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < nodeWanted[0] || (major === nodeWanted[0] && minor < nodeWanted[1])) {
    throw new Trouble(
      `Northstar needs Node ${nodeWanted.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
  const file = inRoot('.env');
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (cause) {
    throw new Trouble(`The file ${file} cannot be read. See .env.example for what it may hold.`, cause);
  }
}

/** The database of the person who runs the site, or undefined where we bring one. */
export function givenDatabase() {
  return process.env.DATABASE_URL?.trim() || undefined;
}

/** The port of the site. A wrong one is refused by lib/env with the other settings. */
export function sitePort() {
  return Number(process.env.PORT?.trim() || 3000);
}

/**
 * The secret to pass on: the one that is set, else one made at the first start and kept. With a database of
 * their own people set their own (lib/env asks for it), so that a second machine does not make another.
 * @returns {Record<string, string>}
 */
export function secretSettings() {
  if (process.env.AUTH_SECRET?.trim() || givenDatabase()) return {};
  const file = path.join(ensureDataFolder(), 'secrets.json');
  const kept = readJson(file)?.AUTH_SECRET;
  if (typeof kept === 'string' && kept.length >= 32) return { AUTH_SECRET: kept };
  const made = { AUTH_SECRET: randomBytes(48).toString('base64url') };
  writeJson(file, made);
  return made;
}
