/** A run of words that both texts share, that only the older has, or that only the newer has. */
export interface DiffRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * What changed between two texts, by words and the spaces between them: the longest common subsequence, after the
 * shared beginning and end were set aside. The runs `same` and `gone` joined are the older text, `same` and `new` the
 * newer. Takes time and memory by the product of the changed words of each: meant for comments, not for books.
 */
export function wordDiff(older: string, newer: string): readonly DiffRun[] {
  const before = tokensOf(older);
  const after = tokensOf(newer);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  const middle = middleRuns(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return merged([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ]);
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function middleRuns(before: readonly string[], after: readonly string[]): readonly DiffRun[] {
  const width = after.length + 1;
  // lengths[i * width + j]: the longest common subsequence of before from i on and after from j on.
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const gone = before[i];
    const come = after[j];
    if (gone !== undefined && gone === come) {
      runs.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'gone', text: gone });
      i += 1;
    } else {
      runs.push({ kind: 'new', text: come ?? '' });
      j += 1;
    }
  }
  return runs;
}

function merged(runs: readonly DiffRun[]): readonly DiffRun[] {
  const out: DiffRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.text === '') continue;
    if (last?.kind === run.kind) out[out.length - 1] = { kind: run.kind, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}
