import type { CommentSettings } from './comment-settings';
import type { RuleId, Screening } from './finding';
import { nudgePoints } from './nudge';
import { priorityOf, type QueueReason } from './priority';
import { movesForward } from './thresholds';
import { needsNoWaiting } from './trust';

/** What would happen with a comment because of its screening. */
export interface Outcome {
  /** Its writer is asked first, about these rules. */
  readonly asked: readonly RuleId[];
  /** It moves forward in the queue, because of these. */
  readonly wide: readonly RuleId[];
  /** It waits for a person, also where the site lets known authors through. */
  readonly waits: boolean;
  /** It tells of danger: its author sees the help lines, and the safeguarding road is open. */
  readonly help: boolean;
  /** Why it would stand where in the queue. */
  readonly reasons: readonly QueueReason[];
}

/** Somebody whom every site trusts: what then still waits, waits because of its words or because everything does. */
const known = { published: Number.MAX_SAFE_INTEGER, declinedLately: 0 };

/** What would happen with a text after this screening, under these settings. */
export function outcomeOf(text: string, screening: Screening, settings: CommentSettings): Outcome {
  return {
    asked: [...new Set(nudgePoints(text, screening).map(({ rule }) => rule))],
    wide: screening.wide,
    waits: !needsNoWaiting(settings, known, screening),
    help: screening.findings.some(({ rule }) => rule === 'disclosure'),
    reasons: priorityOf({
      findings: screening.findings.filter(({ rule }) => movesForward(rule, screening.wide)),
      reports: [],
      firstTime: false,
    }).reasons,
  };
}

/** Whether two outcomes treat a comment differently. The hours of its reasons alone are no difference. */
export function differs(one: Outcome, other: Outcome): boolean {
  const asText = ({ asked, wide, waits, help }: Outcome) =>
    JSON.stringify([[...asked].sort(), [...wide].sort(), waits, help]);
  return asText(one) !== asText(other);
}
