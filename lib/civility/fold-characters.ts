/** A text in small unaccented letters, with the place in the original of each of its characters. */
export interface FoldedText {
  /** One UTF-16 unit for each character; `emojiMark`, `otherMark` and `brokenMark` stand for what has no letter. */
  readonly chars: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export const emojiMark = '\ue001';
export const otherMark = '\ue002';
export const brokenMark = '\ue003';

/** No single character may become more than this many (one Arabic ligature stands for eighteen). */
const expansionMax = 4;
const invisible = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\u180e]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const marks = /\p{M}+/gu;
const quotes = new Map<string, string>([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u201b', "'"],
  ['\u2032', "'"],
  ['\u00b4', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u201f', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2039', '"'],
  ['\u203a', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2212', '-'],
  ['\u2800', ' '],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
]);

/** Letters that are drawn as pictures: regional indicators, negative circled and negative squared letters, parenthesised letters. */
function pictureLetter(code: number): string | null {
  for (const [from, to] of [
    [0x1f1e6, 0x1f1ff],
    [0x1f130, 0x1f149],
    [0x1f150, 0x1f169],
    [0x1f170, 0x1f189],
    [0x249c, 0x24b5],
  ] as const) {
    if (code >= from && code <= to) return String.fromCharCode(97 + code - from);
  }
  return null;
}

function foldPoint(point: string, code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return brokenMark;
  const quote = quotes.get(point);
  if (quote !== undefined) return quote;
  const picture = pictureLetter(code);
  if (picture !== null) return picture;
  if (invisible.test(point)) return '';
  if (pictograph.test(point) && code > 0xff) return emojiMark;
  const plain = point.normalize('NFKD').replace(marks, '').toLowerCase().replace(marks, '').slice(0, expansionMax);
  if (plain.length === 0) return ' ';
  if (/[\ud800-\udfff]/.test(plain)) return letterOrDigit.test(point) ? otherMark : brokenMark;
  return plain;
}

const known = new Map<number, string>();
const knownMax = 20_000;

function foldCached(point: string, code: number): string {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const folded = foldPoint(point, code);
  if (known.size < knownMax) known.set(code, folded);
  return folded;
}

/**
 * Small letters without accents, styles or invisible characters (NFKC and more), every character with its place in
 * the original. Characters that vanish belong to the character before them.
 */
export function foldCharacters(text: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      parts.push(unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : unit < 9 ? ' ' : text.charAt(at));
      starts.push(at);
      ends.push(at + 1);
      at += 1;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = foldCached(text.slice(at, next), code);
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let index = 0; index < folded.length; index += 1) {
      parts.push(folded.charAt(index));
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { chars: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
