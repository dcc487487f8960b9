/** Where a text most nearly holds another, and how many letters differ. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and substitutions. */
  readonly distance: number;
}

/**
 * The part of `text` that is nearest to `pattern`, when at most `distanceMax` edits apart; the leftmost among equals.
 * P. H. Sellers 1980, "The theory and computation of evolutionary distances", doi 10.1016/0196-6774(80)90016-4: the
 * edit distance table whose first row is zero, so that a match may begin anywhere. Each cell carries where its match began.
 */
export function approximateMatch(text: string, pattern: string, distanceMax: number): ApproximateMatch | null {
  const height = pattern.length;
  if (height === 0) return null;
  const distance = Array.from({ length: height + 1 }, (_, row) => row);
  const start = new Array<number>(height + 1).fill(0);
  let best: ApproximateMatch | null = null;
  for (let column = 1; column <= text.length; column += 1) {
    const letter = text.charCodeAt(column - 1);
    let diagonal = 0;
    let diagonalStart = column - 1;
    start[0] = column;
    for (let row = 1; row <= height; row += 1) {
      const above = distance[row] ?? 0;
      const aboveStart = start[row] ?? 0;
      let least = diagonal + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
      let begun = diagonalStart;
      if (above + 1 < least) [least, begun] = [above + 1, aboveStart];
      const before = (distance[row - 1] ?? 0) + 1;
      if (before < least) [least, begun] = [before, start[row - 1] ?? 0];
      diagonal = above;
      diagonalStart = aboveStart;
      distance[row] = least;
      start[row] = begun;
    }
    const found = distance[height] ?? height;
    if (found <= distanceMax && found < (best?.distance ?? Infinity)) {
      best = { start: start[height] ?? 0, end: column, distance: found };
    }
  }
  return best && best.end > best.start ? best : null;
}

/** Edit distance of two whole texts, by the same table with an ordinary first row. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (before[column - 1] ?? 0) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      line[column] = Math.min(substitution, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
    }
    before = line;
  }
  return before[b.length] ?? 0;
}
