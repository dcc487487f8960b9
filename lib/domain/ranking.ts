/** z of a one-sided 90 % bound: how sure "best" must be before it believes few votes. */
const z = 1.2816;

/**
 * The lower bound of the Wilson score interval: how good a comment is at least, given its votes. 0 without votes.
 * E. B. Wilson 1927, doi 10.1080/01621459.1927.10502953. The database keeps the same number with every vote.
 */
export function wilsonLowerBound(up: number, down: number): number {
  const votes = up + down;
  if (votes === 0) return 0;
  const share = up / votes;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * votes)) / votes);
  return Math.max(0, (share + (z * z) / (2 * votes) - spread) / (1 + (z * z) / votes));
}
