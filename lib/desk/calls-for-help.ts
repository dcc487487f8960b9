import { loadModel } from './civility-model';
import { usualThresholds } from '@/lib/civility/thresholds';
import type { Screening } from '@/lib/domain/finding';

/**
 * Whether the screen is sure enough that somebody tells of danger to give the comment to the safeguarding lead at once:
 * a disclosure at the strict weight, said by the writer and not quoted. A weaker sign only orders the queue, where a
 * moderator can still refer it. What goes to the lane by mistake comes back with one press ("no disclosure").
 */
export function callsForHelp(screening: Screening): boolean {
  const { strict } = loadModel().thresholds.rules.disclosure ?? usualThresholds;
  return screening.findings.some(
    ({ rule, status, weight }) => rule === 'disclosure' && status === 'asserted' && weight >= strict,
  );
}
