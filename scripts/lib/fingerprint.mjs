// One short text for the contents of many files: the same text means that nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/**
 * @param {readonly string[]} places files and folders, relative to the checkout; missing ones count as missing
 * @param {{ except?: readonly string[], besides?: readonly unknown[] }} [options] besides: other things that matter
 */
export function fingerprint(places, { except = [], besides = [] } = {}) {
  const hash = createHash('sha256');
  const read = (/** @type {string} */ place) => {
    const file = path.join(root, place);
    if (except.includes(place) || !existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) read(`${place}/${name}`);
      return;
    }
    const contents = readFileSync(file);
    hash.update(`${place}\0${contents.length}\0`).update(contents);
  };
  for (const place of places) read(place);
  return hash.update(JSON.stringify(besides)).digest('hex');
}
