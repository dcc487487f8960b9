import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A comment as left below news, written for this purpose. `open`: chooses thresholds; the other half is only measured. */
export interface NewsText {
  readonly unkind: boolean;
  readonly open: boolean;
  readonly text: string;
}

/** The comments of `news.txt`; every second one of a label is open. */
export function newsTexts(): NewsText[] {
  const seen = new Map<string, number>();
  return readFileSync(join(import.meta.dirname, '../news.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [label = '', ...rest] = line.split(' | ');
      const count = seen.get(label) ?? 0;
      seen.set(label, count + 1);
      return { unkind: label === 'unkind', open: count % 2 === 0, text: rest.join(' | ') };
    });
}
