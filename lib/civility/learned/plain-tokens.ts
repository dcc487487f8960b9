import type { ModelToken } from '@/lib/civility/learned/model-token';

const pattern =
  /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*|\p{N}[\p{N}.,:/-]*|\n|[^\s]/gu;

/** Splits a text into words and marks without taking off any disguise. For texts that come without the normaliser. */
export function plainTokens(text: string): ModelToken[] {
  const tokens: ModelToken[] = [];
  for (const match of text.slice(0, 100_000).matchAll(pattern)) {
    const raw = match[0];
    const folded = raw.toLowerCase().replaceAll('’', "'").slice(0, 64);
    tokens.push({ folded, start: match.index, end: match.index + raw.length, kind: kindOf(raw) });
  }
  return tokens;
}

function kindOf(raw: string): string {
  if (/^(?:https?:|www\.)/iu.test(raw)) return 'url';
  if (raw.startsWith('@') && raw.length > 1) return 'mention';
  if (/^\p{L}/u.test(raw)) return 'word';
  if (/^\p{N}/u.test(raw)) return 'number';
  if (/^\p{Extended_Pictographic}/u.test(raw)) return 'emoji';
  return 'punct';
}
