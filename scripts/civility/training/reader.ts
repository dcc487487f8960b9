import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCivilityModel } from '../load';
import type { Reader } from './rows';
import { emptyContext } from '@/lib/civility/context';
import type { ModelToken } from '@/lib/civility/learned/model-token';
import { normalise } from '@/lib/civility/normalise';
import { readingOf } from '@/lib/civility/reading';
import { seenByRules } from '@/lib/civility/screen';

/** Where the lists and the weights lie. */
export const listsFolder = join(import.meta.dirname, '../../../content/civility');

export function readList(name: string): string {
  return readFileSync(join(listsFolder, name), 'utf8');
}

/** Reads a text as the running site reads it: through the normaliser, and with what the rules see. */
export function siteReader(): Reader {
  const model = { ...loadCivilityModel(listsFolder), weights: null };
  return (text) => {
    const reading = readingOf(text, emptyContext, model);
    return { tokens: reading.tokens, hits: seenByRules(reading) };
  };
}

/** The same words without asking the rules, for the network, which has no use for what they see. */
export function siteTokens(): (text: string) => readonly ModelToken[] {
  const { lexicon } = loadCivilityModel(listsFolder);
  return (text) => normalise(text, lexicon).tokens;
}
