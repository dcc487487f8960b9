import { type HeadName, headNames } from '@/lib/civility/learned/heads';
import type { HeadThresholds } from '@/lib/civility/learned/thresholds';
import type { Finding, RuleId } from '@/lib/domain/finding';

/** Logits below the wide threshold at which the model's doubt holds back what a pattern saw. */
const doubt = { little: 0.5, some: 1.5, strong: 2.5 } as const;

/** From this weight on a pattern is strong: it would speak to the writer. */
const strongWeight = 0.6;

/** Weights at which a finding still orders the queue, or is only kept for the record. */
const heldWeight = { queue: 0.45, record: 0.25 } as const;

/**
 * Lets the model temper what the patterns saw of hatred. A pattern reads a few words, the model the whole comment: where
 * the patterns already saw a quotation or a denial and the model sees no hatred either, the finding is only kept for
 * the record; where they saw an assertion and the model is far below its wide threshold, it no longer speaks to the
 * writer, or no longer counts; a weak pattern gives way sooner. Chosen on the development data, where nearly all such findings were false alarms.
 */
export function tempered(finding: Finding, logit: number, { wide }: HeadThresholds): Finding {
  if (finding.rule !== 'hate' || !Number.isFinite(wide)) return finding;
  const below = wide - logit;
  const most = finding.status === 'asserted' ? mostAsserted(below, finding.weight) : below > 0 ? heldWeight.record : 1;
  return finding.weight <= most ? finding : { ...finding, weight: most };
}

/** Logits below the wide threshold at which a weak pattern of an attack or a threat is only kept for the record. */
const calm = 3.2;

/**
 * The same for weak patterns of attacks and threats, where the model finds the whole comment calm: "if you continue, you
 * will be blocked" is a warning by an editor. Chosen on the development data.
 */
export function temperedWeak(finding: Finding, toxic: number, { wide }: HeadThresholds): Finding {
  if (
    (finding.rule !== 'attack' && finding.rule !== 'threat') ||
    finding.weight >= strongWeight ||
    !Number.isFinite(wide)
  )
    return finding;
  return toxic <= wide - calm && finding.weight > heldWeight.record
    ? { ...finding, weight: heldWeight.record }
    : finding;
}

/** Logits below the wide thresholds at which a strong pattern no longer speaks to the writer, by the heads that must all be so calm. */
const doubtOf: Readonly<Partial<Record<RuleId, Readonly<Partial<Record<HeadName, number>>>>>> = {
  attack: { attack: 0.5, toxic: 0 },
  profanity: { attack: 0.5, toxic: 1 },
  threat: { threat: 0 },
};

/**
 * The same for strong patterns: where the model sees nothing of the kind in the whole comment, the words are most likely
 * the subject ("count the words the archive has for whores", "he said that he would kill me") or something else ("your
 * mother is in the next room"). The comment still moves forward in the queue. Chosen on the development data.
 */
export function temperedStrong(
  finding: Finding,
  scores: Readonly<Record<HeadName, number>>,
  limits: Readonly<Record<HeadName, HeadThresholds>>,
): Finding {
  const doubts = doubtOf[finding.rule];
  if (doubts === undefined || finding.weight < strongWeight) return finding;
  const isCalm = headNames.every((head) => {
    const doubt = doubts[head];
    return doubt === undefined || (Number.isFinite(limits[head].wide) && scores[head] <= limits[head].wide - doubt);
  });
  return isCalm ? { ...finding, weight: heldWeight.queue } : finding;
}

function mostAsserted(below: number, weight: number): number {
  if (below >= (weight < strongWeight ? doubt.little : doubt.strong)) return heldWeight.record;
  return below >= doubt.some ? heldWeight.queue : 1;
}
