import type { LabelledText } from './corpora';
import type { ModelToken } from '@/lib/civility/learned/model-token';
import { type ClassTable, classOf } from '@/lib/civility/learned/word-classes';

/** How often a word must be met, and the share of the times that annotators marked it, for the screen to point at it. */
const timesMin = 2;
const shareMin = 0.28;
/** Added to the marked and to all times, so that a word met twice must be marked nearly both times. */
const doubt = { marked: 0.3, all: 1 } as const;

/**
 * Words that annotators marked as what was toxic in news comments (Toxic Spans, SemEval-2021). The screen points at
 * them where it sees an attack. Names of groups are never among them. Chosen on the development data.
 */
export function pointedWords(
  texts: readonly LabelledText[],
  tokensOf: (text: string) => readonly ModelToken[],
  table: ClassTable,
): string[] {
  const all = new Map<string, number>();
  const marked = new Map<string, number>();
  for (const { src, text, spans } of texts) {
    if (src !== 'tspans' || spans === undefined) continue;
    for (const { folded, start, end, kind } of tokensOf(text)) {
      if (kind !== 'word') continue;
      all.set(folded, (all.get(folded) ?? 0) + 1);
      if (spans.some(([from, to]) => from <= start && end <= to + 1)) marked.set(folded, (marked.get(folded) ?? 0) + 1);
    }
  }
  return [...all]
    .filter(
      ([word, times]) =>
        times >= timesMin && ((marked.get(word) ?? 0) + doubt.marked) / (times + doubt.all) >= shareMin,
    )
    .map(([word]) => word)
    .filter((word) => word.length > 1 && !isName(word, table))
    .sort();
}

function isName(word: string, table: ClassTable): boolean {
  const kind = classOf(table, word);
  return kind >= 0 && ['GROUP', 'COLOUR', 'PERSON'].includes(table.names[kind] ?? '');
}
