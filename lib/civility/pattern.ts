/** One step of a pattern. */
export type Step =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly classes: readonly string[];
      readonly optional: boolean;
      readonly negative: boolean;
      readonly orEnd: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/**
 * Reads one written pattern. Steps are parted by spaces: `word`, `one|other`, `{class}`, any of these with `?` (may be
 * absent) or a `!` before (must not follow), `one|$` (or the sentence ends), `..3` (up to three tokens of the same sentence), `^` and `$` (its borders).
 */
export function parsePattern(written: string): readonly Step[] {
  return written
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part): Step => {
      if (part === '^') return { kind: 'start' };
      if (part === '$') return { kind: 'end' };
      if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2)) };
      const negative = part.startsWith('!');
      const optional = part.endsWith('?') && part.length > 1;
      const body = part.slice(negative ? 1 : 0, optional ? -1 : undefined);
      const choices = body.split('|');
      return {
        kind: 'word',
        negative,
        optional,
        orEnd: choices.includes('$'),
        words: new Set(choices.filter((choice) => !choice.startsWith('{'))),
        classes: choices.filter((choice) => choice.startsWith('{')).map((choice) => choice.slice(1, -1)),
      };
    });
}

/** What a pattern is matched against: words by place, and the classes that begin at each place with their lengths. */
export interface MatchGround {
  readonly words: readonly string[];
  readonly classes: readonly (ReadonlyMap<string, readonly number[]> | null)[];
  /** True at tokens that end a sentence. */
  readonly stops: readonly boolean[];
}

function lengthsAt(step: Extract<Step, { kind: 'word' }>, ground: MatchGround, at: number): readonly number[] {
  const word = ground.words[at];
  if (word === undefined) return [];
  const found: number[] = step.words.has(word) ? [1] : [];
  const here = ground.classes[at];
  if (here !== null && here !== undefined)
    for (const name of step.classes)
      for (const length of here.get(name) ?? []) if (!found.includes(length)) found.push(length);
  return found;
}

/** One past the last token of the match that begins at `at`, or -1. Gaps are short and steps few, so the work is bounded. */
export function matchEnd(steps: readonly Step[], ground: MatchGround, at: number, index = 0): number {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.kind === 'start')
    return at === 0 || ground.stops[at - 1] === true ? matchEnd(steps, ground, at, index + 1) : -1;
  if (step.kind === 'end')
    return at >= ground.words.length || ground.stops[at] === true ? matchEnd(steps, ground, at, index + 1) : -1;
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.most; skipped += 1) {
      const end = matchEnd(steps, ground, at + skipped, index + 1);
      if (end >= 0) return end;
      if (at + skipped >= ground.words.length || ground.stops[at + skipped] === true) return -1;
    }
    return -1;
  }
  const lengths = lengthsAt(step, ground, at);
  if (step.negative) return lengths.length > 0 ? -1 : matchEnd(steps, ground, at, index + 1);
  for (const length of lengths) {
    const end = matchEnd(steps, ground, at + length, index + 1);
    if (end >= 0) return end;
  }
  if (step.orEnd && (at >= ground.words.length || ground.stops[at] === true))
    return matchEnd(steps, ground, at, index + 1);
  return step.optional ? matchEnd(steps, ground, at, index + 1) : -1;
}
