import { join } from 'node:path';
import { labelledLines } from './lines-of';
import { withOpenHalf } from './open-half';

/** A claim against a group or a reply that speaks against such claims. `open` ones may be looked at; the others are only counted. */
export interface DialogueText {
  readonly group: string;
  readonly hateful: boolean;
  readonly open: boolean;
  readonly text: string;
}

/** The texts of `dialogue.txt`; every second one of a group and label is open. */
export function dialogueTexts(): DialogueText[] {
  const lines = labelledLines(join(import.meta.dirname, '../dialogue.txt'));
  return withOpenHalf(
    lines.map(({ label: group, kind, text }) => ({ group, hateful: kind === 'hate', text })),
    ({ group, hateful }) => `${group} ${hateful}`,
  );
}
