import type { Lexicon } from '@/lib/civility/lexicon';
import { spacedWord, splitWord } from '@/lib/civility/rewrite/gather-letters';
import { resolveChunk, type Unveiled } from '@/lib/civility/rewrite/resolve-chunk';
import { resolveWord } from '@/lib/civility/rewrite/resolve-word';
import { screenedLengthMax, screenedTokensMax, type Normalised, type Token } from '@/lib/civility/token';
import { tokenise, type Cut } from '@/lib/civility/tokenise';

/** A name rather than a disguise: a capital and small letters. */
const nameLike = /^\p{Lu}\p{Ll}+$/u;

function unveiledToken(token: Token, lexicon: Lexicon, isName: boolean): Token {
  if (
    (token.kind !== 'word' && token.kind !== 'hashtag') ||
    token.folded.length < 3 ||
    lexicon.words.has(token.folded) ||
    lexicon.common.has(token.folded)
  )
    return token;
  let letters = '';
  for (const char of token.folded.replace(/['_]/g, ''))
    letters += char <= '\u007f' ? char : (lexicon.confusables.get(char) ?? char);
  if (!/^[a-z]+$/.test(letters)) return token;
  if (letters !== token.folded) {
    const hidden = lexicon.disguises.targets.has(letters) ? letters : resolveWord(letters, lexicon, 'letters');
    return hidden === null ? token : { ...token, folded: hidden, rewritten: true };
  }
  const word = isName && !/(.)\1\1/.test(letters) ? null : resolveWord(letters, lexicon, 'all');
  return word === null ? token : { ...token, folded: word, rewritten: true };
}

function merged(text: string, pieces: readonly Token[], word: string): Token {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  return { raw: text.slice(start, end), folded: word, start, end, kind: 'word', rewritten: true };
}

/** Signs of emphasis that stand between words and mean nothing to the rules. */
const emphasis = new Set(['*', '~', '`']);

/** Runs of characters without a space between: tokens `first` up to, not including, the returned one. */
function runEnd(cut: Cut, first: number): number {
  let index = first + 1;
  while (index < cut.tokens.length && cut.from[index] === cut.to[index - 1] && cut.tokens[index]?.folded !== '\n')
    index += 1;
  return index;
}

const quietRun = /^["'(]*[a-z]+(?:'[a-z]+)?["').,!?;:]*$/;

function unveilRuns(cut: Cut, text: string, lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  const known = new Map<string, Unveiled | null>();
  const unveiled = (run: string): Unveiled | null => {
    const seen = known.get(run);
    if (seen !== undefined) return seen;
    const found = resolveChunk(run, lexicon);
    known.set(run, found);
    return found;
  };
  let first = 0;
  while (first < cut.tokens.length) {
    const after = runEnd(cut, first);
    const from = cut.from[first] ?? 0;
    const run = cut.folded.chars.slice(from, cut.to[after - 1] ?? from);
    const pieces = cut.tokens.slice(first, after);
    const isAddress = pieces.some((piece) => piece.kind === 'url' || piece.kind === 'email');
    const found = isAddress || pieces.length + run.length < 3 || quietRun.test(run) ? null : unveiled(run);
    if (found === null) out.push(...pieces);
    else {
      const inside = pieces.filter(
        (_, index) =>
          (cut.to[first + index] ?? 0) > from + found.from && (cut.from[first + index] ?? 0) < from + found.to,
      );
      const start = inside[0];
      const end = inside.at(-1);
      for (const piece of pieces) {
        if (piece === start) out.push(merged(text, inside, found.word));
        else if (start === undefined || end === undefined || piece.end <= start.start || piece.start >= end.end)
          out.push(piece);
      }
    }
    first = after;
  }
  return out;
}

/**
 * The words of a text with disguises taken off, each with its place in the original text. A word is rewritten only when
 * what it hides is in the lexicon, so that names, codes and other languages stay as they are.
 */
export function normalise(text: string, lexicon: Lexicon): Normalised {
  const whole = tokenise(text);
  const cut =
    whole.tokens.length > screenedTokensMax ? { ...whole, tokens: whole.tokens.slice(0, screenedTokensMax) } : whole;
  const runs = unveilRuns(cut, text, lexicon);
  const tokens: Token[] = [];
  let index = 0;
  while (index < runs.length) {
    const token = runs[index];
    if (token === undefined) break;
    if (emphasis.has(token.folded) && token.kind === 'punct') {
      index += 1;
      continue;
    }
    const couldGather = token.kind !== 'url' && token.kind !== 'email' && !token.rewritten;
    const gathered = couldGather
      ? ((token.raw.length === 1 || token.folded.length === 1 ? spacedWord(runs, index, lexicon) : null) ??
        (token.kind === 'word' && !lexicon.words.has(token.folded) ? splitWord(runs, index, lexicon) : null))
      : null;
    if (gathered !== null) {
      tokens.push(merged(text, runs.slice(gathered.first, gathered.after), gathered.word));
      index = gathered.after;
      continue;
    }
    const before = tokens.at(-1);
    const startsSentence = before === undefined || /^[.!?\n]$/.test(before.folded);
    const isName = nameLike.test(token.raw) && (!startsSentence || nameLike.test(runs[index + 1]?.raw ?? ''));
    tokens.push(token.rewritten ? token : unveiledToken(token, lexicon, isName));
    index += 1;
  }
  return { text, tokens, truncated: text.length > screenedLengthMax || cut !== whole };
}
