// Small files that survive a crash: read as JSON or not at all, written whole.
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The JSON in a file, or null when it is missing or damaged.
 * @param {string} file
 * @returns {Record<string, unknown> | null}
 */
export function readJson(file) {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/**
 * Writes beside the file and renames, so that a reader never sees half. Only the owner may read it.
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
}
