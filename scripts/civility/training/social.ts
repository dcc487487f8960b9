import { join } from 'node:path';
import type { LabelledText } from './corpora';
import { labelledLines } from './lines-of';
import { withOpenHalf } from './open-half';

/**
 * Posts as on social media and comments as in web forums, written for measuring; nobody trains on them and they choose no
 * threshold. Of a post it is asked whether it is offensive, of a comment whether it is hateful. Every second one of a
 * label may be looked at (“open”); the others are only counted (“kept”).
 */
export function socialTexts(): LabelledText[] {
  const lines = labelledLines(join(import.meta.dirname, '../social.txt'));
  return withOpenHalf(lines, ({ label, kind }) => `${label} ${kind}`).map(({ label, kind, text, open }, index) => ({
    id: `social-${index + 1}`,
    src: `${kind}s, ${open ? 'open' : 'kept'}`,
    text,
    y: { [kind === 'post' ? 'toxic' : 'hate']: label === 'ok' ? 0 : 1 },
  }));
}
