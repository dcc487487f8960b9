import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFrom, type CivilityFiles, type CivilityModel } from '@/lib/civility/civility-model';

function text(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function bytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Reads the lists and weights under a folder (`content/civility`); what cannot be read is null. */
export function readCivilityFiles(folder: string): CivilityFiles {
  const at = (name: string): string => join(folder, name);
  return {
    lexicon: text(at('lexicon.json')),
    commonWords: text(at('common-words.json')),
    confusables: text(at('confusables.json')),
    phrases: text(at('phrases.json')),
    contacts: text(at('contacts.json')),
    languages: text(at('languages.json')),
    weightsHeader: text(at('weights.json')),
    weightsBody: bytes(at('weights.bin')),
  };
}

/** The screen's model, read once. */
export function loadCivilityModel(folder = join(process.cwd(), 'content', 'civility')): CivilityModel {
  return modelFrom(readCivilityFiles(folder));
}
