/** Area under the ROC curve: the chance that a bad text scores above a good one. Ties count half. */
export function areaUnderCurve(scores: readonly number[], bad: readonly boolean[]): number {
  const order = scores.map((score, index) => ({ score, bad: bad[index] === true })).sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let index = 0; index < order.length;) {
    let end = index;
    while (end < order.length && order[end]?.score === order[index]?.score) end += 1;
    const rank = (index + 1 + end) / 2;
    for (let at = index; at < end; at += 1) {
      if (order[at]?.bad === true) {
        rankSum += rank;
        positives += 1;
      }
    }
    index = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return Number.NaN;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export function countsAt(flagged: readonly boolean[], bad: readonly boolean[]): Counts {
  const tally = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  flagged.forEach((flag, index) => {
    if (bad[index] === true) tally[flag ? 'truePositives' : 'falseNegatives'] += 1;
    else tally[flag ? 'falsePositives' : 'trueNegatives'] += 1;
  });
  return tally;
}

export function precisionOf(counts: Counts): number {
  return ratio(counts.truePositives, counts.truePositives + counts.falsePositives);
}

export function recallOf(counts: Counts): number {
  return ratio(counts.truePositives, counts.truePositives + counts.falseNegatives);
}

/** Share of the good texts that were flagged. */
export function falseAlarmsOf(counts: Counts): number {
  return ratio(counts.falsePositives, counts.falsePositives + counts.trueNegatives);
}

export function f1Of(counts: Counts): number {
  return ratio(2 * counts.truePositives, 2 * counts.truePositives + counts.falsePositives + counts.falseNegatives);
}

/** Wilson's 95 % interval of a share (E. B. Wilson, JASA 22, 1927). */
export function wilsonInterval(hits: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
