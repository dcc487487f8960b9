import { join } from 'node:path';
import { linesOf } from './lines-of';

/** A comment as left below news, written for this purpose. `open`: chooses thresholds; the other half is only measured. */
export interface NewsText {
  readonly unkind: boolean;
  readonly open: boolean;
  readonly text: string;
}

/** The comments of `news.txt`; every second one of a label is open. */
export function newsTexts(): NewsText[] {
  const seen = new Map<string, number>();
  return linesOf(join(import.meta.dirname, '../news.txt')).map((line) => {
    const [label = '', ...rest] = line.split(' | ');
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return { unkind: label === 'unkind', open: count % 2 === 0, text: rest.join(' | ') };
  });
}
