/** The axes along which rows of numbers differ most, strongest first: unit vectors, and the variance along each. */
export interface PrincipalAxes {
  readonly mean: Float64Array;
  readonly axes: readonly { readonly variance: number; readonly direction: Float64Array }[];
}

const sweepsMax = 30;
const small = 1e-12;

/** Principal component analysis: the eigenvectors of the covariance, by Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5). */
export function principalAxes(rows: readonly Float64Array[]): PrincipalAxes {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) row.forEach((value, at) => (mean[at] = (mean[at] ?? 0) + value / rows.length));
  const covariance = square(size);
  for (const row of rows) {
    const centred = row.map((value, at) => value - (mean[at] ?? 0));
    for (let one = 0; one < size; one += 1) {
      const left = (centred[one] ?? 0) / rows.length;
      const line = covariance[one] as Float64Array;
      for (let other = 0; other < size; other += 1) line[other] = (line[other] ?? 0) + left * (centred[other] ?? 0);
    }
  }
  const vectors = square(size);
  vectors.forEach((line, at) => (line[at] = 1));
  diagonalise(covariance, vectors);
  const axes = covariance.map((line, at) => ({
    variance: line[at] ?? 0,
    direction: Float64Array.from(vectors, (entry) => entry[at] ?? 0),
  }));
  return { mean, axes: axes.sort((one, other) => other.variance - one.variance) };
}

function square(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size));
}

/** Turns the symmetric matrix into a diagonal one; the columns of `vectors` follow. */
function diagonalise(matrix: Float64Array[], vectors: Float64Array[]): void {
  for (let sweep = 0; sweep < sweepsMax; sweep += 1) {
    let off = 0;
    for (let p = 0; p < matrix.length - 1; p += 1) {
      for (let q = p + 1; q < matrix.length; q += 1) {
        const value = matrix[p]?.[q] ?? 0;
        off += value * value;
        if (Math.abs(value) < small) continue;
        const slope = ((matrix[q]?.[q] ?? 0) - (matrix[p]?.[p] ?? 0)) / (2 * value);
        const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        turn(matrix, vectors, p, q, cosine, tangent * cosine);
      }
    }
    if (off < small) return;
  }
}

function turn(
  matrix: Float64Array[],
  vectors: Float64Array[],
  p: number,
  q: number,
  cosine: number,
  sine: number,
): void {
  for (const line of [...matrix, ...vectors]) {
    const [left, right] = [line[p] ?? 0, line[q] ?? 0];
    line[p] = cosine * left - sine * right;
    line[q] = sine * left + cosine * right;
  }
  const [upper, lower] = [matrix[p] as Float64Array, matrix[q] as Float64Array];
  for (let at = 0; at < matrix.length; at += 1) {
    const [left, right] = [upper[at] ?? 0, lower[at] ?? 0];
    upper[at] = cosine * left - sine * right;
    lower[at] = sine * left + cosine * right;
  }
}
