import { readFileSync } from 'node:fs';

/** The lines of a text file that say something: no empty ones, and none that begin with "# ". */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}
