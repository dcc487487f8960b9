import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence written by hand to check the thresholds with; nobody trains on it. */
export interface Probe {
  readonly hateful: boolean;
  readonly kind: string;
  readonly text: string;
}

export function readProbes(): Probe[] {
  return readFileSync(join(import.meta.dirname, '../probes.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [label = '', kind = '', ...rest] = line.split(' | ');
      return { hateful: label === 'hate', kind, text: rest.join(' | ') };
    });
}
