import type { Finding, RuleId } from './finding';

/** Days over which a term's hits are counted, hits from which its record says something, and the share under which it should go. */
export const termDays = 90;
const hitsMin = 10;
const upheldMin = 0.2;

/** Terms that a site can watch, at most. */
export const termsMax = 500;

/** What a term does with the comment in which it is found, from the mildest to the strongest. */
export const termDoes = ['order', 'hold', 'speak'] as const;
export type TermDoes = (typeof termDoes)[number];

export const termDoesWords: Readonly<Record<TermDoes, string>> = {
  order: 'Only orders the queue',
  hold: 'Holds the comment for a person',
  speak: 'Asks the writer first, and holds',
};

export const termDoesHints: Readonly<Record<TermDoes, string>> = {
  order: 'The comment is read sooner. It does not wait because of this term alone.',
  hold: 'A person reads the comment, whoever wrote it, with your note beside it.',
  speak: 'Besides, its writer is shown the rule before the comment is sent, and may send it all the same.',
};

/** A term as it is watched. */
export interface TermWords {
  readonly pattern: string;
  readonly rule: RuleId;
  readonly exceptions: readonly string[];
  readonly does: TermDoes;
  /** Said to the moderator beside what was found. */
  readonly note: string;
}

/** A watched term with its record. */
export interface WatchedTermView extends TermWords {
  readonly id: string;
  readonly version: number;
  readonly addedAt: string;
  /** Comments of the last 90 days in which it was found and that were decided. */
  readonly hits: number;
  /** Those of them that were declined under its rule. */
  readonly upheld: number;
}

/** A version of a term. Dates are ISO 8601. */
export interface TermVersionView extends TermWords {
  readonly version: number;
  readonly dropped: boolean;
  readonly savedAt: string;
  readonly savedBy: string | null;
}

const advice: Readonly<Record<TermDoes, string>> = {
  speak: 'Mostly wrong: let it hold or order without a word to the writer, or drop it.',
  hold: 'Mostly wrong: let it only order the queue, or drop it.',
  order: 'Mostly wrong: drop it, or write exceptions.',
};

/** What its record advises; null when it says nothing. A term that is mostly wrong teaches moderators to look away. */
export function termAdvice({ hits, upheld, does }: Pick<WatchedTermView, 'hits' | 'upheld' | 'does'>): string | null {
  return hits < hitsMin || upheld / hits >= upheldMin ? null : advice[does];
}

/** The words with which the screen names a watched term as a finding's cause. */
export const termCause = (pattern: string) => `a term this site watches: “${pattern}”`;

const orderPrefix = 'a term this site watches for the order alone: ';
/** The same for a term that only orders the queue. */
export const orderCause = (pattern: string) => `${orderPrefix}“${pattern}”`;

/** Whether a finding is there for the order of the queue alone. */
export const ordersOnly = ({ cause }: Pick<Finding, 'cause'>): boolean => cause.startsWith(orderPrefix);

/** A finding with what the site says of the term that caused it. */
export function withTermWords(finding: Finding, terms: readonly TermWords[]): Finding {
  const term = terms.find(({ pattern, rule }) => rule === finding.rule && finding.cause === termCause(pattern));
  if (!term) return finding;
  return {
    ...finding,
    cause: term.does === 'order' ? orderCause(term.pattern) : finding.cause,
    forModerator: term.note === '' ? finding.forModerator : `${finding.forModerator} ${term.note}`,
  };
}
