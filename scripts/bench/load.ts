import autocannon from 'autocannon';

/** What one measurement says. Times in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
  /** Answers of another kind than the one that was looked for, and requests without an answer. */
  readonly wrong: number;
  readonly bytes: number;
}

type Options = Pick<
  autocannon.Options,
  'url' | 'connections' | 'duration' | 'overallRate' | 'requests' | 'headers' | 'amount' | 'method' | 'setupClient'
>;

/** Puts load on one address and measures the answers: pages (2xx), or acts that lead on to their result (3xx). */
export async function measure(name: string, options: Options, looksFor: '2xx' | '3xx' = '2xx'): Promise<Measured> {
  const result = await autocannon({ connections: 10, duration: 8, ...options });
  return {
    name,
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    answers: result.requests.total,
    wrong: result.requests.total - result[looksFor] + result.errors + result.timeouts,
    bytes: result.requests.total > 0 ? Math.round(result.throughput.total / result.requests.total) : 0,
  };
}
