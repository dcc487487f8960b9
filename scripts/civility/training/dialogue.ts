import { join } from 'node:path';
import { linesOf } from './lines-of';

/** A claim against a group or a reply that speaks against such claims. `open` ones may be looked at; the others are only counted. */
export interface DialogueText {
  readonly group: string;
  readonly hateful: boolean;
  readonly open: boolean;
  readonly text: string;
}

/** The texts of `dialogue.txt`; every second one of a group and label is open. */
export function dialogueTexts(): DialogueText[] {
  const seen = new Map<string, number>();
  return linesOf(join(import.meta.dirname, '../dialogue.txt')).map((line) => {
    const [group = '', label = '', ...rest] = line.split(' | ');
    const key = `${group} ${label}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { group, hateful: label === 'hate', open: count % 2 === 0, text: rest.join(' | ') };
  });
}
