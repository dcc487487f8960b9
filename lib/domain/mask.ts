import type { Span } from './segments';

/** What stands in place of a detail that was taken out before publishing. */
export const maskWords = '[detail removed to protect someone]';

/**
 * The text without the given stretches, each replaced by `maskWords`; stretches that touch or overlap become one. Null when
 * they take out nothing: then there is nothing to mask.
 */
export function maskText(text: string, spans: readonly Span[]): string | null {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, Math.trunc(start)), end: Math.min(text.length, Math.trunc(end)) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  if (inside.length === 0) return null;
  let masked = '';
  let at = 0;
  for (const { start, end } of inside) {
    if (start > at || at === 0) masked += text.slice(at, Math.max(at, start)) + maskWords;
    at = Math.max(at, end);
  }
  return masked + text.slice(at);
}

/** Every place where one of the words stands, in any case. Empty words mark nothing. */
export function spansOfWords(text: string, words: readonly string[]): readonly Span[] {
  return words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) =>
      [...text.matchAll(new RegExp(escaped(word), 'giu'))].map(({ index, 0: hit }) => ({
        start: index,
        end: index + hit.length,
      })),
    );
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
