import { readFileSync } from 'node:fs';

/** The lines of a text file that say something: no empty ones, and none that begin with "# ". */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}

/** One line of a labelled file, in its three parts. */
export interface LabelledLine {
  readonly label: string;
  readonly kind: string;
  readonly text: string;
}

/** The lines of a file whose lines are `label | kind | text`. */
export function labelledLines(path: string): LabelledLine[] {
  return linesOf(path).map((line) => {
    const [label = '', kind = '', ...rest] = line.split(' | ');
    return { label, kind, text: rest.join(' | ') };
  });
}
