/** What a number of requests took, in milliseconds. */
export interface Figure {
  readonly name: string;
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  /** The 95th percentile that is promised; null where nothing is. */
  readonly promised: number | null;
}

/** Times each request, one after the other, and holds the 95th percentile beside what is promised. */
export async function measure(
  name: string,
  promised: number | null,
  requests: readonly (() => Promise<Response>)[],
): Promise<Figure> {
  const times: number[] = [];
  for (const request of requests) {
    const begun = performance.now();
    const answer = await request();
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    if (!answer.ok) throw new Error(`${name}: ${answer.url} answered ${answer.status}.`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return { name, samples: times.length, p50: at(0.5), p95: at(0.95), promised };
}
