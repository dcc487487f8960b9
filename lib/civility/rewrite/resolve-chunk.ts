import { brokenMark, emojiMark } from '@/lib/civility/fold-characters';
import type { Lexicon } from '@/lib/civility/lexicon';
import { leetReadings } from '@/lib/civility/rewrite/leet';
import { unmask } from '@/lib/civility/rewrite/mask';
import { resolveWord } from '@/lib/civility/rewrite/resolve-word';

/** A listed word found behind signs, and where in the run of characters it stands. */
export interface Unveiled {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const edges: readonly (readonly [RegExp, RegExp])[] = [
  [/^["'`([{<*_~.,-]+/, /["'`)\]}>.,!?;:*_~-]+$/],
  [/^["'`]+/, /["'`.,!?;:)]+$/],
  [/^["'`([]+/, /["'`.,;:)\]]+$/],
];
const separators = new RegExp(`[${emojiMark}${brokenMark}.\\-_*~/\\\\|,:;+'"\`^=•·()[\\]{}<>!#&?]+`);

function plainLetters(run: string, lexicon: Lexicon): string {
  let out = '';
  for (const char of run) out += char <= '\u007f' ? char : (lexicon.confusables.get(char) ?? char);
  return out;
}

function withoutSeparators(run: string, lexicon: Lexicon): string | null {
  const pieces = run.split(separators).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const single = pieces.every((piece) => piece.length === 1);
  if (!single && pieces.every((piece) => lexicon.common.has(piece) && piece.length > 1)) return null;
  for (const reading of leetReadings(pieces.join(''))) {
    const short = reading.length < 4 && !(single && reading.length === 3);
    if (!short && lexicon.disguises.targets.has(reading) && (single || lexicon.disguises.grave.has(reading)))
      return reading;
    const plain = reading.replace(/(.)\1+/g, '$1');
    if (plain.length >= 4 && lexicon.disguises.grave.has(plain)) return plain;
    if (reading.length >= 5 && (single || pieces.length > 2)) {
      const deeper = resolveWord(reading, lexicon, 'letters');
      if (deeper !== null && lexicon.disguises.grave.has(deeper)) return deeper;
    }
  }
  return null;
}

/** The listed word behind a run of letters, figures and signs without a space, or null. */
export function resolveChunk(run: string, lexicon: Lexicon): Unveiled | null {
  if (run.length < 3 || run.length > 48) return null;
  const whole = plainLetters(run, lexicon);
  const tried = new Set<string>();
  for (const [left, right] of edges) {
    const from = (left.exec(whole)?.[0] ?? '').length;
    const cut = whole.slice(from);
    const inner = cut.slice(0, cut.length - (right.exec(cut)?.[0] ?? '').length);
    if (inner.length < 2 || tried.has(inner)) continue;
    tried.add(inner);
    if (!/[a-z]/.test(inner) && !/[@$!].*[@$!]/.test(inner)) continue;
    const word = readRun(inner, lexicon);
    if (word !== null) return { word, from, to: from + inner.length };
  }
  return null;
}

function readRun(inner: string, lexicon: Lexicon): string | null {
  if (/^[a-z]+$/.test(inner)) return resolveWord(inner, lexicon, 'all');
  const readings = leetReadings(inner);
  const letters = inner.replace(/[^a-z]/g, '').length;
  const mostlySigns = letters * 2 < inner.length;
  for (const reading of readings)
    if (mostlySigns ? lexicon.disguises.grave.has(reading) : lexicon.disguises.targets.has(reading)) return reading;
  const separated = withoutSeparators(inner, lexicon);
  if (separated !== null) return separated;
  const masked = unmask(inner, lexicon.disguises);
  if (masked !== null) return masked;
  if (letters < 2) return null;
  for (const reading of readings) {
    if (reading.length < 4) continue;
    const found = resolveWord(reading, lexicon, 'letters');
    if (found !== null && lexicon.disguises.grave.has(found)) return found;
  }
  return null;
}
