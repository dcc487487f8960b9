import { join } from 'node:path';
import { linesOf } from './lines-of';
import type { LabelledText } from './corpora';

/** A comment on the site's own subject. `open` ones may be looked at and choose thresholds; the others are only counted. */
export interface SubjectText {
  readonly open: boolean;
  readonly labelled: LabelledText;
}

/** The comments of `subject.txt`; every second one of a label is open. A publishable one has no label. */
export function subjectTexts(): SubjectText[] {
  const seen = new Map<string, number>();
  return linesOf(join(import.meta.dirname, '../subject.txt')).map((line, index) => {
    const [label = '', kind = '', ...rest] = line.split(' | ');
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return {
      open: count % 2 === 0,
      labelled: {
        id: `subject-${index + 1}`,
        src: 'subject',
        text: rest.join(' | '),
        y: {},
        labels: label === 'ok' ? [] : [label],
        subtype: kind,
      },
    };
  });
}
