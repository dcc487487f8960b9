import type { LabelledText } from './corpora';
import type { GroupForms } from './grammar';
import { seededRandom } from './random';

/** People in general, in texts that nobody found toxic: put a group in their place and the text is still harmless. */
const anybody =
  /\b(?:people|guys|users|editors|admins|Wikipedians|contributors|others|fans|members|experts|soldiers|artists|actors|girls|boys|teachers|parents|men|students|readers|children|kids|customers|workers|authors|voters|friends|scientists|historians|players|musicians|writers)\b/u;

/** Camps that no rule protects, in texts that most annotators found toxic: with a group in their place it is hatred. */
const camps =
  /\b(?:liberals|conservatives|republicans|democrats|leftists|lefties|progressives|libs|politicians|bureaucrats|lawyers|cyclists|tourists|reporters|journalists|Liberals|Conservatives|Republicans|Democrats|Leftists|Progressives|Trump supporters|Trumpsters|republican voters|Trump voters|these people|those people|These people|Those people|these idiots|those idiots|right wingers|left wingers)\b/u;

/** Who speaks, where no people are named: in the place of "we" a group fits nearly every sentence. */
const speakers = /\b[Ww]e\b/u;

const harmlessMax = 9000;
const lengthMax = 300;

/** Real sentences with a group put into the place of others: natural language for both sides of the hate head. */
export function counterfactuals(
  texts: readonly LabelledText[],
  groups: readonly GroupForms[],
  seed: number,
): LabelledText[] {
  const random = seededRandom(seed);
  const nameOf = (): string => groups[Math.floor(random() * groups.length)]?.plural ?? 'people';
  const swapped: LabelledText[] = [];
  let harmless = 0;
  for (const { id, src, text: whole, y } of texts) {
    const text = whole.length <= lengthMax ? whole : whole.slice(0, lengthMax).replace(/[^.!?]*$/u, '');
    if (text === '') continue;
    const toxic = y.toxic ?? Number.NaN;
    if (
      /^(?:catlarge|catsmall|wiki_ak|surge)$/u.test(src) &&
      toxic < 0.2 &&
      harmless < harmlessMax &&
      (anybody.test(text) || speakers.test(text))
    ) {
      harmless += 1;
      swapped.push({
        id: `swap-${id}`,
        src: 'swap',
        text: text.replace(anybody.test(text) ? anybody : speakers, nameOf),
        y: { hate: 0, toxic: 0 },
        cat: 'harmless',
      });
    }
    if (src === 'tspans' && toxic >= 0.75 && (y.hate ?? 0) < 0.5 && camps.test(text)) {
      swapped.push({
        id: `swap-${id}`,
        src: 'swap',
        text: text.replace(camps, nameOf),
        y: { hate: 0.9, toxic: 1 },
        cat: 'hateful',
      });
    }
  }
  return swapped;
}
