import { readLanguages } from '@/lib/civility/languages';
import { findingAt, type Rule } from '@/lib/civility/rule';

const displayNames: Readonly<Record<string, string>> = {
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  ar: 'Arabic',
  it: 'Italian',
  nl: 'Dutch',
  tr: 'Turkish',
  pl: 'Polish',
  tl: 'Tagalog',
  id: 'Indonesian',
  ro: 'Romanian',
  vi: 'Vietnamese',
  sw: 'Swahili',
  ht: 'Haitian Creole',
  hu: 'Hungarian',
  sv: 'Swedish',
  other: 'a language without lists',
};

/** Another language than English: with lists for some, and to a person in any case where there are none. */
export const language: Rule = {
  name: 'language',
  look(reading) {
    const found = reading.language;
    if (found === null || found === 'en') return [];
    const listed = readLanguages.has(found);
    const cause = `${listed ? 'screened with lists only' : 'other language: to a person'} (${displayNames[found] ?? found})`;
    return [findingAt(reading, 0, reading.tokens.length, { rule: 'language', weight: listed ? 0.35 : 0.6, cause })];
  },
};
