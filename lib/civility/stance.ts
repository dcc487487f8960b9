import type { Ground } from '@/lib/civility/ground';
import type { Token } from '@/lib/civility/token';
import type { FindingStatus } from '@/lib/domain/finding';

/** Who says what stands at each token, and whether the writer sets themself against it. */
export interface Stance {
  readonly quoted: Uint8Array;
  /** Number of the sentence of each token. */
  readonly sentence: Int32Array;
  /** First token of each sentence. */
  readonly sentenceStart: readonly number[];
  /** Sentences that hold words of counter-speech, with those words' places. */
  readonly counters: ReadonlyMap<number, readonly number[]>;
}

/** Longest quotation, in tokens, and the nearest that a denial must stand before what it denies. */
const quotationMax = 80;
const denialReach = 4;
const notDenying = new Set([
  'only',
  'just',
  'even',
  'all',
  'surprised',
  'sure',
  'to',
  'mention',
  'sorry',
  'joking',
  'kidding',
  'care',
  'know',
  'let',
  'stop',
  'forget',
]);
const clauseBreak = new Set([',', 'but', 'because', 'so', 'and', ':', '-', ';', '.']);

function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const mark of ['"', "'"]) {
    let opened = -1;
    tokens.forEach((token, at) => {
      if (token.folded !== mark) return;
      const spaceBefore =
        at === 0 || (tokens[at - 1]?.end ?? 0) < token.start || /^[([:,]$/.test(tokens[at - 1]?.folded ?? '');
      const spaceAfter =
        (tokens[at + 1]?.start ?? Infinity) > token.end || /^[.,!?;:)\]]$/.test(tokens[at + 1]?.folded ?? '');
      if (opened >= 0 && (mark === '"' || spaceAfter)) {
        if (at - opened <= quotationMax) inside.fill(1, opened + 1, at);
        opened = -1;
      } else if (opened < 0 && (mark === '"' || (spaceBefore && !spaceAfter))) opened = at;
    });
  }
  return inside.every((flag, at) => flag === 1 || tokens[at]?.kind !== 'word') ? new Uint8Array(tokens.length) : inside;
}

/** Reads the stance of a text: quotations, sentences, counter-speech. */
export function stanceOf(tokens: readonly Token[], ground: Ground): Stance {
  const sentence = new Int32Array(tokens.length);
  const sentenceStart = [0];
  const counters = new Map<number, number[]>();
  let current = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    sentence[at] = current;
    if (ground.classes[at]?.has('counter') === true) counters.set(current, [...(counters.get(current) ?? []), at]);
    if (ground.stops[at] === true) {
      current += 1;
      sentenceStart.push(at + 1);
    }
  }
  return { quoted: quotedTokens(tokens), sentence, sentenceStart, counters };
}

function isReported(ground: Ground, from: number, first: number): boolean {
  for (let at = Math.max(from, first - 14); at < first; at += 1) {
    if (ground.classes[at]?.has('reportVerb') !== true) continue;
    const before = ground.words[at - 1] ?? '';
    if (before === 'who' && at - 1 <= from) continue;
    if (before === 'i' || before === 'we' || (ground.classes[at - 1]?.has('second') === true && before !== 'yourself'))
      continue;
    if (['was', 'were', 'been', 'being', 'be', 'get', 'got', 'gets', 'is', 'are', 'am'].includes(before)) return true;
    for (let back = at - 1; back >= Math.max(from, at - 5); back -= 1) {
      const here = ground.classes[back];
      if (
        here?.has('reporter') === true ||
        here?.has('name') === true ||
        here?.has('group') === true ||
        here?.has('kin') === true
      )
        return true;
    }
  }
  return false;
}

function isDenied(ground: Ground, from: number, first: number, after: number): boolean {
  let start = Math.max(from, first - denialReach);
  for (let at = first - 1; at >= start; at -= 1) if (clauseBreak.has(ground.words[at] ?? '')) start = at + 1;
  for (let at = start; at < after; at += 1) {
    if (
      ground.classes[at]?.has('not') !== true &&
      !(at < first && /^(?:nobody|none|without)$/.test(ground.words[at] ?? ''))
    )
      continue;
    if (
      notDenying.has(ground.words[at + 1] ?? '') ||
      ground.words[at - 1] === 'why' ||
      ground.words[at - 1] === 'if' ||
      ground.words[at + 1] === ','
    )
      continue;
    return true;
  }
  return false;
}

/** How the tokens from `first` up to `after` are said. `counts` false for what no counter-speech excuses, such as an insult to a reader. */
export function statusOf(
  stance: Stance,
  ground: Ground,
  first: number,
  after: number,
  how: { readonly denies: boolean; readonly excusable: boolean },
): FindingStatus {
  const from = stance.sentenceStart[stance.sentence[first] ?? 0] ?? 0;
  const middle = Math.floor((first + after - 1) / 2);
  if (stance.quoted[first] === 1 || stance.quoted[after - 1] === 1 || stance.quoted[middle] === 1) {
    const before = ground.words[first - 2] ?? '';
    const scare =
      stance.quoted[first - 2] !== 1 &&
      (before === 'you' || before === 'are' || before === 'your') &&
      ground.classes[first - 2]?.has('reportVerb') !== true &&
      !isReported(ground, from, first);
    if (!scare) return 'quoted';
  }
  if (!how.denies && isDenied(ground, from, first, after)) return 'negated';
  if (isReported(ground, from, first)) return 'reported';
  if (how.excusable) {
    const marks = stance.counters.get(stance.sentence[first] ?? 0) ?? [];
    if (marks.some((at) => at < first || at >= after)) return 'reported';
  }
  return 'asserted';
}
