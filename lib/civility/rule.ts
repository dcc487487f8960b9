import type { Reading } from '@/lib/civility/reading';
import { moderatorSentence, writerSentence } from '@/lib/civility/sentences';
import type { Finding, FindingStatus, RuleId } from '@/lib/domain/finding';

/** One rule of the house: looks at a comment as read, and says what it sees. */
export interface Rule {
  readonly name: string;
  readonly look: (reading: Reading) => readonly Finding[];
}

/** What is not asserted by the writer counts for less. Chosen on the development data. */
const statusShare: Readonly<Record<FindingStatus, number>> = { asserted: 1, quoted: 0.4, reported: 0.4, negated: 0.3 };

interface Seen {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly cause: string;
  readonly status?: FindingStatus;
}

/** Makes a finding with its two sentences. `weight` is for an assertion; other statuses take their share of it. */
export function finding({ rule, start, end, weight, cause, status = 'asserted' }: Seen): Finding {
  return {
    rule,
    start,
    end,
    status,
    cause,
    weight: Math.max(0, Math.min(1, weight * statusShare[status])),
    forWriter: writerSentence(rule),
    forModerator: moderatorSentence(rule, status, cause),
  };
}

/** A finding over tokens `first` up to, not including, `after`. */
export function findingAt(reading: Reading, first: number, after: number, seen: Omit<Seen, 'start' | 'end'>): Finding {
  const start = reading.tokens[first]?.start ?? 0;
  return finding({ ...seen, start, end: reading.tokens[after - 1]?.end ?? start });
}
