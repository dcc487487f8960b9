/** What a disguised word is compared with. Only words that are listed can be found behind a disguise. */
export interface Disguises {
  /** Words that a disguise may hide. */
  readonly targets: ReadonlySet<string>;
  /** Grave enough that a weak likeness (swapped letters, missing vowels, split words) is believed. */
  readonly grave: ReadonlySet<string>;
  /** Common enough that swapped or missing letters are believed. */
  readonly believed: ReadonlySet<string>;
  /** First three letters of every target. */
  readonly beginnings: ReadonlySet<string>;
  /** By first letter: for words whose letters are masked. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, string>;
  /** As `bySound`, where the sound is an ordinary word's too: only for words with letters drawn out. */
  readonly byLoudSound: ReadonlyMap<string, string>;
  readonly byConsonants: ReadonlyMap<string, string>;
  /** Words of five letters or more with one letter left out. */
  readonly byDeletion: ReadonlyMap<string, string>;
}

interface Listed {
  readonly kind: string;
  readonly severity: number;
  readonly lang: string;
  readonly ambiguous: boolean;
}

/** Vowel-less forms that are words, abbreviations or names of their own. */
const consonantsAllowed = new Set([
  'crp',
  'brd',
  'dmn',
  'clt',
  'ctr',
  'mrn',
  'frk',
  'prv',
  'twt',
  'cnt',
  'slt',
  'spc',
  'hrd',
  'dm',
  'trd',
  'cck',
  'cn',
  'gms',
  'ktz',
  'lsr',
  'lsrs',
  'cwrd',
  'clwn',
  'tts',
  'nzs',
  'whl',
  'trl',
  'pss',
  'hll',
  'prn',
  'bmb',
  'crk',
  'skrt',
  'brds',
  'twnk',
  'ppl',
  'bstr',
  'frd',
  'hck',
  'slr',
  'bllk',
  'scm',
]);

/** Only these, and what is built on them, are believed behind swapped or missing letters. */
const core =
  /fuck|shit|cunt|bitch|whore|slut|nigg|fagg|retard|bastard|asshole|arsehole|dick|cock|puss(?:y|ies)|wank|idiot|moron|stupid|bollock|twat|tranny|kike|douche|imbecile|scumbag|loser|terrorist|paedo|pedophile|jackass|dumbass|bullsh|motherf/;

/** How a word sounds, roughly: fuck, phuk and fvck are one. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?=[^eihy]|$)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/(?<=[bcdfghjklmnpqrstvwxz]|^)v(?=[bcdfghjklmnpqrstvwxz])/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

export function consonantsOf(word: string): string {
  return word.replace(/(?!^)[aeiou]/g, '');
}

/** Builds the tables from the words that may be hidden. `common` keeps ordinary words out of the weak tables. */
export function disguisesOf(words: ReadonlyMap<string, readonly Listed[]>, common: ReadonlySet<string>): Disguises {
  const targets = new Set<string>();
  const grave = new Set<string>();
  const beginnings = new Set<string>();
  const believed = new Set<string>();
  const byFirst = new Map<string, string[]>();
  const bySound = new Map<string, string>();
  const byLoudSound = new Map<string, string>();
  const byConsonants = new Map<string, string>();
  const byDeletion = new Map<string, string>();
  for (const [word, entries] of words) {
    const hidden = entries.filter(
      (entry) => entry.lang === 'en' && ['profanity', 'slur', 'insult', 'watch'].includes(entry.kind),
    );
    if (hidden.length === 0 || word.length < 3 || entries.some((entry) => entry.kind === 'allow')) continue;
    targets.add(word);
    beginnings.add(word.slice(0, 3));
    const isGrave =
      hidden.some(
        (entry) =>
          (entry.kind === 'profanity' && entry.severity >= 2) ||
          (entry.kind === 'slur' && !entry.ambiguous) ||
          (entry.kind === 'insult' && word.length > 4),
      ) ||
      word === 'bitch' ||
      word === 'whore';
    const first = word.charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [word]);
    else list.push(word);
    const sound = soundOf(word);
    const sounds = common.has(sound) ? byLoudSound : bySound;
    if (word.length >= 4 && (core.test(word) || word.length >= 6) && !sounds.has(sound)) sounds.set(sound, word);
    if (!isGrave) continue;
    if (word.length >= 4) grave.add(word);
    if (core.test(word)) believed.add(word);
    for (let index = 1; core.test(word) && word.length >= 5 && word.length <= 12 && index < word.length; index += 1) {
      const shorter = word.slice(0, index) + word.slice(index + 1);
      if (!common.has(shorter) && !words.has(shorter)) byDeletion.set(shorter, byDeletion.get(shorter) ?? word);
    }
    const bare = consonantsOf(word);
    if (
      core.test(word) &&
      bare.length >= 3 &&
      bare.length < word.length &&
      !common.has(bare) &&
      !consonantsAllowed.has(bare) &&
      !byConsonants.has(bare)
    )
      byConsonants.set(bare, word);
  }
  return { targets, grave, believed, beginnings, byFirst, bySound, byLoudSound, byConsonants, byDeletion };
}
