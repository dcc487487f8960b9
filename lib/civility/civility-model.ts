import { contactsFrom, type AllowedContacts } from '@/lib/civility/contacts';
import { parseWeights, type Weights } from '@/lib/civility/learned/weights';
import { lexiconFrom, type Lexicon } from '@/lib/civility/lexicon';
import {
  confusablesFile,
  contactsFile,
  languagesFile,
  lexiconFile,
  phrasesFile,
  wordsFile,
} from '@/lib/civility/list-files';
import { languagesFrom, type Languages } from '@/lib/civility/languages';
import { phrasesFrom, type Phrases } from '@/lib/civility/phrases';
import { unreachable, type Thresholds } from '@/lib/civility/thresholds';

/** The contents of the files under content/civility, read by the caller. A file that is not there is null. */
export interface CivilityFiles {
  readonly lexicon: string | null;
  readonly commonWords: string | null;
  readonly confusables: string | null;
  readonly phrases: string | null;
  readonly contacts: string | null;
  readonly languages: string | null;
  readonly weightsHeader: string | null;
  readonly weightsBody: Uint8Array | null;
}

/** Everything that the screen knows before it sees a text. Made once, used for every comment. */
export interface CivilityModel {
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  readonly contacts: AllowedContacts;
  readonly languages: Languages;
  readonly weights: Weights | null;
  readonly thresholds: Thresholds;
  /** Which lists and weights these are; `unavailable` for what is missing or damaged. */
  readonly versions: Readonly<Record<string, string>>;
  /** Names of the parts that are missing or damaged. Any one of them holds every comment for a person. */
  readonly missing: readonly string[];
}

interface Schema<T> {
  readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

function readList<T>(schema: Schema<T>, text: string | null): T | null {
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Makes the model of the files' contents. Never throws: a missing or damaged part is named in `missing` and left out. */
export function modelFrom(files: CivilityFiles): CivilityModel {
  const lexicon = readList(lexiconFile, files.lexicon);
  const words = readList(wordsFile, files.commonWords);
  const confusables = readList(confusablesFile, files.confusables);
  const phrases = readList(phrasesFile, files.phrases);
  const contacts = readList(contactsFile, files.contacts);
  const languages = readList(languagesFile, files.languages);
  const { weights } = parseWeights(files.weightsHeader, files.weightsBody);
  const parts = { lexicon, words, confusables, phrases, contacts, languages, weights };
  const versions = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part?.version ?? 'unavailable']),
  );
  return {
    lexicon: lexiconFrom(
      lexicon ?? { version: 'unavailable', entries: [] },
      words ?? { version: 'unavailable', reason: '', words: {} },
      confusables ?? { version: 'unavailable', source: '', reason: '', looksLike: {} },
    ),
    phrases: phrasesFrom(phrases ?? { version: 'unavailable', classes: {}, derived: [], patterns: [] }),
    contacts: contactsFrom(contacts ?? { version: 'unavailable', entries: [] }),
    languages: languagesFrom(languages ?? { version: 'unavailable', reason: '', languages: {} }),
    weights,
    thresholds: { rules: {}, learned: weights?.thresholds ?? unreachable },
    versions,
    missing: Object.keys(parts).filter((name) => versions[name] === 'unavailable'),
  };
}
