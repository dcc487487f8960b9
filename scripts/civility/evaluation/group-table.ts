import { seededRandom } from '../training/random';
import { readGrammar } from '../training/grammar';
import { readProbes } from '../training/probes';
import { wilsonInterval } from '../training/metrics';
import { screenAll } from './screened';
import type { CivilityModel } from '@/lib/civility/civility-model';

/** How the screen treats the same sentences about different groups. */
export interface GroupLine {
  readonly group: string;
  readonly harmlessStrict: number;
  readonly harmlessWide: number;
  readonly harmlessInterval: readonly [number, number];
  readonly hatefulWide: number;
  readonly hatefulInterval: readonly [number, number];
  readonly texts: number;
}

const named =
  /\b(?:muslims?|jews?|refugees?|immigrants?|gays?|gay people|lesbians?|women|roma|mexicans?|nigerians?|africans?|asylum seekers|trans people|disabled people|black people|sex workers|poles|romanians|indians?|pakistanis|haitians|travellers)\b/iu;

/**
 * Puts every group into the place of the group that each hand-written sentence names, and screens all of them: what
 * differs between the lines is only who is spoken of.
 */
export function groupLines(model: CivilityModel, seed = 3): GroupLine[] {
  const random = seededRandom(seed);
  const probes = readProbes().filter(({ text }) => named.test(text));
  const { groups } = readGrammar();
  return [...new Set(groups.map(({ group }) => group))].map((group) => {
    const names = [...new Set(groups.filter((one) => one.group === group).map(({ plural }) => plural))];
    const swapped = probes.map(({ hateful, text }, index) => ({
      id: `${group}-${index}`,
      src: 'swap',
      y: { hate: hateful ? 1 : 0 },
      text: text.replace(named, () => names[Math.floor(random() * names.length)] ?? group),
    }));
    const screened = screenAll(swapped, model);
    const share = (bad: number, level: 'rules' | 'wide'): readonly [number, number] => {
      const such = screened.filter(({ text }) => text.y.hate === bad);
      return [such.filter(({ screening }) => screening[level].includes('hate')).length, such.length];
    };
    const [strict, harmless] = share(0, 'rules');
    const [wide] = share(0, 'wide');
    const [caught, hateful] = share(1, 'wide');
    return {
      group,
      harmlessStrict: strict / harmless,
      harmlessWide: wide / harmless,
      harmlessInterval: wilsonInterval(wide, harmless),
      hatefulWide: caught / hateful,
      hatefulInterval: wilsonInterval(caught, hateful),
      texts: swapped.length,
    };
  });
}
