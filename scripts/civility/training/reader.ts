import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from './rows';
import { lexiconFrom } from '@/lib/civility/lexicon';
import { confusablesFile, lexiconFile, wordsFile } from '@/lib/civility/list-files';
import { normalise } from '@/lib/civility/normalise';

/** Where the lists and the weights lie. */
export const listsFolder = join(import.meta.dirname, '../../../content/civility');

export function readList(name: string): string {
  return readFileSync(join(listsFolder, name), 'utf8');
}

/** Reads a text as the running site reads it: through the normaliser. */
export function siteReader(): Reader {
  const lexicon = lexiconFrom(
    lexiconFile.parse(JSON.parse(readList('lexicon.json'))),
    wordsFile.parse(JSON.parse(readList('common-words.json'))),
    confusablesFile.parse(JSON.parse(readList('confusables.json'))),
  );
  return (text) => ({ tokens: normalise(text, lexicon).tokens, hits: [] });
}
