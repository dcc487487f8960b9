import { readProbes } from '../training/probes';
import { wilsonInterval } from '../training/metrics';
import { emptyContext } from '@/lib/civility/context';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { screen } from '@/lib/civility/screen';

/** How often the hate rule is right about one kind of hand-written sentence. */
export interface ProbeLine {
  readonly kind: string;
  readonly texts: number;
  readonly strictRight: number;
  readonly wideRight: number;
  readonly wideInterval: readonly [number, number];
}

export function probeLines(model: CivilityModel): ProbeLine[] {
  const judged = readProbes().map((probe) => ({ ...probe, screening: screen(probe.text, emptyContext, model) }));
  const kinds = [...new Set(judged.map(({ hateful, kind }) => `${hateful ? 'hateful' : 'harmless'}: ${kind}`))];
  const line = (kind: string, such: typeof judged): ProbeLine => {
    const right = (level: 'rules' | 'wide'): number =>
      such.filter(({ hateful, screening }) => screening[level].includes('hate') === hateful).length;
    return {
      kind,
      texts: such.length,
      strictRight: right('rules') / such.length,
      wideRight: right('wide') / such.length,
      wideInterval: wilsonInterval(right('wide'), such.length),
    };
  };
  return [
    ...kinds.map((kind) =>
      line(
        kind,
        judged.filter((one) => `${one.hateful ? 'hateful' : 'harmless'}: ${one.kind}` === kind),
      ),
    ),
    ...[true, false].flatMap((open) => [
      line(
        `all hateful, ${open ? 'open' : 'kept'}`,
        judged.filter((one) => one.hateful && one.open === open),
      ),
      line(
        `all harmless, ${open ? 'open' : 'kept'}`,
        judged.filter((one) => !one.hateful && one.open === open),
      ),
    ]),
  ];
}
