/** A stretch of a text, in UTF-16 code units from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the text under the same spans from its first character to its last. */
export interface Segment {
  readonly text: string;
  /** Indices of the spans that lie over it, the lowest first. Empty where there is none. */
  readonly under: readonly number[];
  /** Indices of the spans whose last piece this is. */
  readonly closing: readonly number[];
}

/**
 * Cuts a text where spans begin and end, so that overlapping spans can be drawn as a flat row of pieces. The pieces
 * joined are the text. Spans that reach outside are cut to it; a span never cuts a surrogate pair in two; an empty
 * one marks nothing.
 */
export function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const inside = spans.map(({ start, end }) => ({ start: snapDown(text, start), end: snapUp(text, end) }));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) {
    if (start < end) cuts.add(start).add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? text.length;
    const under = inside.flatMap((span, at) => (span.start <= from && span.end >= to ? [at] : []));
    return { text: text.slice(from, to), under, closing: under.filter((at) => inside[at]?.end === to) };
  });
}

function snapDown(text: string, offset: number): number {
  const at = clamp(text, offset);
  return isInsidePair(text, at) ? at - 1 : at;
}

function snapUp(text: string, offset: number): number {
  const at = clamp(text, offset);
  return isInsidePair(text, at) ? at + 1 : at;
}

function clamp(text: string, offset: number): number {
  return Number.isFinite(offset) ? Math.min(text.length, Math.max(0, Math.trunc(offset))) : 0;
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** Whether a span lies over all the words: then marking it would say nothing. */
export function coversAll(text: string, { start, end }: Span): boolean {
  return text.slice(0, Math.max(0, start)).trim() === '' && text.slice(end).trim() === '';
}
