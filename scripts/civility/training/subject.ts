import { join } from 'node:path';
import type { LabelledText } from './corpora';
import { labelledLines } from './lines-of';
import { withOpenHalf } from './open-half';

/** A comment on the site's own subject. `open` ones may be looked at and choose thresholds; the others are only counted. */
export interface SubjectText {
  readonly open: boolean;
  readonly labelled: LabelledText;
}

const files = ['subject.txt', 'subject-2.txt', 'subject-3.txt'] as const;

/** The comments of all files; every second one of a label in a file is open. A publishable one has no label. */
export function subjectTexts(): SubjectText[] {
  return files.flatMap((name) =>
    withOpenHalf(labelledLines(join(import.meta.dirname, '..', name)), ({ label }) => label).map(
      ({ label, kind, text, open }, index) => ({
        open,
        labelled: {
          id: `${name}-${index + 1}`,
          src: 'subject',
          text,
          y: {},
          labels: label === 'ok' ? [] : [label],
          subtype: kind,
        },
      }),
    ),
  );
}
