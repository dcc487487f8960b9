import { type FeatureSet, featuresOf, pieceValue } from '@/lib/civility/learned/features';
import { byHead, type HeadName, headNames } from '@/lib/civility/learned/heads';
import type { ModelToken, RuleHit } from '@/lib/civility/learned/model-token';
import { netInput, type NetInput, netRoom } from '@/lib/civility/learned/net';
import { runNet } from '@/lib/civility/learned/net-forward';
import type { SmallNumbers, Weights } from '@/lib/civility/learned/weights';
import type { ClassTable } from '@/lib/civility/learned/word-classes';

/** A word that spoke for the finding, and how much of the logit it brought. */
export interface ContributingWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

export interface Scored {
  /** Logits: above 0 the model thinks it likelier than not, by its own lights. Higher is worse. */
  readonly scores: Readonly<Record<HeadName, number>>;
  /** True where no word of the text runs anybody down, denies or demands anything. */
  readonly mild: boolean;
  /** The words that spoke most for a head in the table of features, the strongest first, at most `count`. */
  readonly top: (head: HeadName, count?: number) => readonly ContributingWord[];
}

/** Reused by every text: scoring is synchronous and leaves nothing in it that the next text reads. */
const room = netRoom();

/** Scores a text that the normaliser has read. `hits` are the rules' findings before the model was asked. */
export function scoreText(weights: Weights, tokens: readonly ModelToken[], hits: readonly RuleHit[]): Scored {
  const features = featuresOf(tokens, hits, weights.table);
  const logits = meanLogits(weights, netInput(features.symbols, weights.vectors));
  const most = tellingSymbols(features, weights.table).includes(true) ? Infinity : nothingSaid;
  return {
    scores: byHead((head) =>
      Math.min(
        most,
        linearLogit(weights.linear[head], features) + weights.mix[head] * (logits[headNames.indexOf(head)] ?? 0),
      ),
    ),
    mild: isMild(features, weights.table),
    top: (head, count = 3) => topWords(weights.linear[head], features, weights.table, count),
  };
}

function meanLogits({ nets, vectors }: Weights, input: NetInput): readonly number[] {
  const sums = headNames.map(() => 0);
  for (const net of nets)
    runNet(net, vectors, input, room).forEach((logit, head) => (sums[head] = (sums[head] ?? 0) + logit));
  return sums.map((sum) => sum / Math.max(1, nets.length));
}

/** Classes of words without which hardly any hatred is written. */
const harshClasses = new Set(
  'BADWORD BADNOUN ANIMAL KILL EXPEL CRIMEVERB HATEVERB SLUR PROFANE INSULT NOT MUST'.split(' '),
);

function isMild({ symbols }: FeatureSet, { names }: ClassTable): boolean {
  return !symbols.some(({ kind }) => harshClasses.has(names[kind] ?? ''));
}

/** A feature over more symbols than this speaks of the whole text and explains no word. */
const reach = 12;

/** The logit of a text that says nothing: a name of a group alone is never a breach. */
const nothingSaid = -4;

const letters = /[\p{L}\p{N}]{2}|\p{Extended_Pictographic}/u;

const smallWords = new Set(
  'a an the i you we they he she it them their our your my his her this that these those is are was were be been do does did not and or but of to in on at for with from by as so if than then there here who what why how all have has had will would can could should must just very'.split(
    ' ',
  ),
);

/** Length of the row: the root of the sum of the squares of its values. */
function rowLength(features: FeatureSet): number {
  const pieces = features.hashes.length - features.pieces;
  return Math.sqrt(Math.max(1, features.pieces + pieces * pieceValue * pieceValue));
}

function linearLogit({ values, scale }: SmallNumbers, features: FeatureSet): number {
  const mask = values.length - 1;
  const { hashes, pieces } = features;
  let words = 0;
  let parts = 0;
  for (let index = 0; index < pieces; index += 1) words += values[(hashes[index] ?? 0) & mask] ?? 0;
  for (let index = pieces; index < hashes.length; index += 1) parts += values[(hashes[index] ?? 0) & mask] ?? 0;
  return ((words + parts * pieceValue) * scale) / rowLength(features);
}

/** Which symbols say something: not the name of a group, a single letter, a mark, or a small word. */
function tellingSymbols({ symbols }: FeatureSet, table: ClassTable): boolean[] {
  const group = table.names.indexOf('GROUP');
  return symbols.map(({ kind, word }) => kind !== group && !smallWords.has(word) && letters.test(word));
}

/**
 * What each word brought to the table's logit: every feature's share is divided among the telling words that it covers.
 * Names of groups are not offered as a reason, for they are never what is wrong with a sentence; neither are the small
 * words that hold it together. What those bring with others is counted for the others: "X are vermin" for "vermin".
 */
function topWords(
  { values, scale }: SmallNumbers,
  features: FeatureSet,
  table: ClassTable,
  count: number,
): ContributingWord[] {
  const mask = values.length - 1;
  const { symbols, hashes, from, to, pieces } = features;
  const telling = tellingSymbols(features, table);
  const brought = new Float64Array(symbols.length);
  const step = scale / rowLength(features);
  hashes.forEach((hash, index) => {
    const first = from[index] ?? 0;
    const last = to[index] ?? first;
    if (last - first > reach) return;
    let covered = 0;
    for (let at = first; at <= last; at += 1) if (telling[at] === true) covered += 1;
    const share = ((values[hash & mask] ?? 0) * step * (index < pieces ? 1 : pieceValue)) / Math.max(1, covered);
    for (let at = first; at <= last; at += 1) if (telling[at] === true) brought[at] = (brought[at] ?? 0) + share;
  });
  return symbols
    .map(({ word, start, end }, index) => ({
      word: word.replaceAll('_', ' '),
      start,
      end,
      weight: brought[index] ?? 0,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.start - other.start)
    .slice(0, count);
}
