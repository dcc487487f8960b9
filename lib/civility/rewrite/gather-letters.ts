import type { Lexicon } from '@/lib/civility/lexicon';
import { leetReadings } from '@/lib/civility/rewrite/leet';
import type { Token } from '@/lib/civility/token';

/** Longest run of single letters that is read as one word. */
const runMax = 24;

/** A stretch of tokens that together are one listed word. */
export interface Gathered {
  readonly word: string;
  readonly first: number;
  /** One past the last token. */
  readonly after: number;
}

const isSeparator = (token: Token): boolean =>
  token.kind === 'punct' && /^[.\-_*~/\\|,:;+'"`^=•·\n]$/.test(token.folded);

function letterOf(token: Token): string {
  if (token.raw.length > 2 || (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'punct')) return '';
  if (/^[a-z]$/i.test(token.raw)) return token.raw.toLowerCase();
  if (/^[a-z]$/.test(token.folded)) return token.folded;
  return /^[013457@$!|]$/.test(token.folded) ? token.folded : '';
}

/** `f u c k`, with any signs between: the longest listed word in a run of single letters. */
export function spacedWord(tokens: readonly Token[], first: number, lexicon: Lexicon): Gathered | null {
  const opening = tokens[first];
  if (opening === undefined || letterOf(opening) === '') return null;
  const places: number[] = [];
  let letters = '';
  for (let index = first; index < Math.min(tokens.length, first + 2 * runMax) && places.length < runMax; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const letter = letterOf(token);
    if (letter !== '') {
      places.push(index);
      letters += letter;
    } else if (!isSeparator(token)) break;
  }
  if (places.length < 3 || !/[a-z]/.test(letters)) return null;
  if (/^[a-z]{3}/.test(letters) && !lexicon.disguises.beginnings.has(letters.slice(0, 3)) && !/^(.)\1/.test(letters))
    return null;
  if (/^(.)\1\1/.test(letters)) return null;
  for (let length = Math.min(letters.length, 16); length >= 3; length -= 1) {
    if (length === 3 && letters.length > 3) continue;
    const part = letters.slice(0, length);
    for (const reading of leetReadings(part)) {
      const collapsed = reading.replace(/(.)\1+/g, '$1');
      const word = lexicon.disguises.targets.has(reading)
        ? reading
        : length >= 5 && lexicon.disguises.grave.has(collapsed)
          ? collapsed
          : null;
      if (word !== null && (length > 3 || lexicon.words.get(word)?.some((entry) => entry.kind !== 'watch') === true)) {
        return { word, first, after: (places[length - 1] ?? first) + 1 };
      }
    }
  }
  return null;
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** `fu ck`, `mother fuc kers`: neighbouring pieces that are no words by themselves and together are a grave one. */
export function splitWord(tokens: readonly Token[], first: number, lexicon: Lexicon): Gathered | null {
  let joined = '';
  let ordinary = true;
  for (let index = first; index < tokens.length && index < first + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !/^[a-z]{1,10}$/.test(token.folded)) return null;
    if (index > first && capitalised.test(token.raw)) return null;
    joined += token.folded;
    if (
      !(lexicon.common.has(token.folded) || lexicon.words.has(token.folded)) &&
      token.folded !== 'i' &&
      token.folded !== 'a'
    )
      ordinary = false;
    if (index > first && !ordinary && joined.length >= 4) {
      const word = lexicon.disguises.grave.has(joined)
        ? joined
        : joined.endsWith('s') && lexicon.disguises.grave.has(joined.slice(0, -1))
          ? joined.slice(0, -1)
          : null;
      if (word !== null) return { word, first, after: index + 1 };
    }
    if (joined.length > 14) return null;
  }
  return null;
}
