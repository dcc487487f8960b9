import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupForms } from './grammar';

/** A sentence of the functional test. `open`: may be looked at while patterns are written; the other half is only counted. */
export interface FunctionalText {
  readonly kind: string;
  readonly hateful: boolean;
  readonly open: boolean;
  readonly group: string;
  readonly text: string;
}

/** How many groups each pattern is asked of, so far apart in the list that they differ. */
const groupsEach = 6;

/** The sentences of `functional.txt`, each pattern about several groups in turn. No chance in it: the same sentences always. */
export function functionalTexts(groups: readonly GroupForms[]): FunctionalText[] {
  const texts: FunctionalText[] = [];
  let kind = '';
  let hateful = false;
  let line = 0;
  let turn = 0;
  for (const written of readFileSync(join(import.meta.dirname, '../functional.txt'), 'utf8').split('\n')) {
    if (written === '' || written.startsWith('# ')) continue;
    if (written.startsWith('== ')) {
      const [name = '', label = ''] = written.slice(3).split(' | ');
      kind = name;
      hateful = label === 'hate';
      line = 0;
      continue;
    }
    const open = line % 2 === 0;
    line += 1;
    const times = written.includes('{') ? groupsEach : 1;
    for (let count = 0; count < times; count += 1) {
      turn += 1;
      const forms = groups[(turn * 37) % groups.length];
      if (forms === undefined) continue;
      texts.push({ kind, hateful, open, group: forms.group, text: formsOf(written, forms) });
    }
  }
  return texts;
}

/** Puts one group into a pattern, with the article that its sound asks for. */
function formsOf(pattern: string, { plural, singular, adjective }: GroupForms): string {
  const text = pattern
    .replaceAll('{IDs}', plural)
    .replaceAll('{a ID}', singular)
    .replaceAll('{ADJ}', adjective)
    .replace(/\b([Aa]) (?=[aeiouAEIO])/gu, '$1n ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
