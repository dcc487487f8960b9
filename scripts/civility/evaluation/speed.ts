import { nasty } from './nasty';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';

/** Milliseconds that the screening of a comment takes, after the first hundred. */
export interface SpeedLine {
  readonly texts: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

export function speedLines(texts: readonly string[], model: CivilityModel): SpeedLine[] {
  for (const text of texts.slice(0, 100)) screen(text, emptyContext, model);
  return [
    timed('comments of the development data', texts, model),
    timed('texts made to be slow', Object.values(nasty), model),
  ];
}

function timed(name: string, texts: readonly string[], model: CivilityModel): SpeedLine {
  const times = texts
    .map((text) => {
      const before = performance.now();
      screen(text, emptyContext, model);
      return performance.now() - before;
    })
    .sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { texts: name, count: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: times.at(-1) ?? 0 };
}
