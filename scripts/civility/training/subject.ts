import { join } from 'node:path';
import { linesOf } from './lines-of';
import type { LabelledText } from './corpora';

/** A comment on the site's own subject. `open` ones may be looked at and choose thresholds; the others are only counted. */
export interface SubjectText {
  readonly open: boolean;
  readonly labelled: LabelledText;
}

const files = ['subject.txt', 'subject-2.txt'] as const;

/** The comments of both files; every second one of a label in a file is open. A publishable one has no label. */
export function subjectTexts(): SubjectText[] {
  return files.flatMap(readFile);
}

function readFile(name: string): SubjectText[] {
  const seen = new Map<string, number>();
  return linesOf(join(import.meta.dirname, '..', name)).map((line, index) => {
    const [label = '', kind = '', ...rest] = line.split(' | ');
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return {
      open: count % 2 === 0,
      labelled: {
        id: `${name}-${index + 1}`,
        src: 'subject',
        text: rest.join(' | '),
        y: {},
        labels: label === 'ok' ? [] : [label],
        subtype: kind,
      },
    };
  });
}
