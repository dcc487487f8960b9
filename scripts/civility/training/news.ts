import { join } from 'node:path';
import { linesOf } from './lines-of';
import { withOpenHalf } from './open-half';

/** A comment as left below news, written for this purpose. `open`: chooses thresholds; the other half is only measured. */
export interface NewsText {
  readonly unkind: boolean;
  readonly open: boolean;
  readonly text: string;
}

/** The comments of `news.txt`; every second one of a label is open. */
export function newsTexts(): NewsText[] {
  const texts = linesOf(join(import.meta.dirname, '../news.txt')).map((line) => {
    const [label = '', ...rest] = line.split(' | ');
    return { unkind: label === 'unkind', text: rest.join(' | ') };
  });
  return withOpenHalf(texts, ({ unkind }) => String(unkind));
}
