import { consonantsOf, soundOf } from '@/lib/civility/disguises';
import type { Lexicon } from '@/lib/civility/lexicon';
import { unmask } from '@/lib/civility/rewrite/mask';

/** Never part of an innocent word: found anywhere inside one. */
const unmistakable = ['fuck', 'nigger', 'motherf'];
/** Found inside a run-together word when the rest of it is words too. */
const joinable = [
  'fuck',
  'shit',
  'cunt',
  'bitch',
  'whore',
  'nigger',
  'faggot',
  'asshole',
  'bastard',
  'retard',
  'idiot',
  'moron',
  'wanker',
  'dickhead',
  'bullshit',
  'stupid',
  'slut',
  'kike',
  'nigga',
];
const suffixes = ['s', 'z', 'es', 'ed', 'er', 'ers', 'in', 'ing', 'y', 'a', 'as', 'ass', 'face', 'head', 'hole', 'bag'];

function isWords(part: string, lexicon: Lexicon): boolean {
  if (part === '' || part === 'i' || part === 'a' || part === 'u' || part === 's') return true;
  if (lexicon.common.has(part) || lexicon.disguises.targets.has(part)) return true;
  for (let cut = 2; cut <= part.length - 2; cut += 1) {
    const tail = part.slice(cut);
    if (lexicon.common.has(part.slice(0, cut)) && (lexicon.common.has(tail) || lexicon.disguises.targets.has(tail)))
      return true;
  }
  return false;
}

function withoutSuffix(word: string, lexicon: Lexicon): string | null {
  const { targets } = lexicon.disguises;
  if (targets.has(word)) return word;
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (stem.length >= 4 && lexicon.disguises.grave.has(stem)) return stem;
  }
  return null;
}

function swapped(word: string, lexicon: Lexicon): string | null {
  if (word.length < 4 || word.length > 14) return null;
  for (let index = 0; index < word.length - 1; index += 1) {
    if (word.charAt(index) === word.charAt(index + 1)) continue;
    const candidate = word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
    if (lexicon.disguises.believed.has(candidate)) return candidate;
  }
  return null;
}

function inside(word: string, lexicon: Lexicon): string | null {
  if (word.length < 6) return null;
  for (const part of unmistakable) if (word.includes(part)) return part === 'motherf' ? 'motherfucker' : part;
  if (word.length > 40) return null;
  for (const part of joinable) {
    const at = word.indexOf(part);
    if (at >= 0 && isWords(word.slice(0, at), lexicon) && isWords(word.slice(at + part.length), lexicon)) return part;
  }
  return null;
}

/** How far a likeness is stretched: `letters` for what signs already betray, `all` for plain small letters. */
export type Stretch = 'letters' | 'all';

/**
 * The listed word that a word of Latin letters hides (repeats, sounds, lost vowels, swapped letters, run-together words),
 * or null. An ordinary word hides nothing.
 */
export function resolveWord(word: string, lexicon: Lexicon, stretch: Stretch): string | null {
  if (word.length < 3 || lexicon.words.has(word)) return lexicon.disguises.targets.has(word) ? word : null;
  if (lexicon.common.has(word)) return null;
  const { bySound, byConsonants, byDeletion } = lexicon.disguises;
  const drawnOut = /(.)\1\1/.test(word);
  const single = withoutSuffix(word.replace(/(.)\1+/g, '$1'), lexicon);
  const direct =
    withoutSuffix(word, lexicon) ??
    (drawnOut || lexicon.disguises.believed.has(single ?? '') ? single : null) ??
    withoutSuffix(word.replace(/(.)\1{2,}/g, '$1$1'), lexicon);
  if (direct !== null) return direct;
  const sound = soundOf(word);
  const heard = bySound.get(sound) ?? (sound.endsWith('s') ? bySound.get(sound.slice(0, -1)) : undefined);
  if (heard !== undefined) return heard;
  if (/(.)\1\1|(.)\2.*(.)\3/.test(word)) {
    const loud = lexicon.disguises.byLoudSound.get(sound);
    if (loud !== undefined && lexicon.disguises.grave.has(loud)) return loud;
  }
  const dotted = word.replace(/y/g, 'i');
  if (dotted !== word && lexicon.disguises.grave.has(dotted)) return dotted;
  if (stretch === 'letters') return inside(word, lexicon);
  const bare =
    consonantsOf(word) === word ? (byConsonants.get(word) ?? byConsonants.get(word.replace(/s$/, ''))) : undefined;
  const crossed = word.includes('x') && word.length >= 4 ? unmask(word.replace(/x/g, '*'), lexicon.disguises) : null;
  const graveCrossed = crossed !== null && lexicon.disguises.grave.has(crossed) ? crossed : null;
  return bare ?? swapped(word, lexicon) ?? byDeletion.get(word) ?? graveCrossed ?? inside(word, lexicon);
}
