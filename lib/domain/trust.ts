import type { CommentSettings } from './comment-settings';
import type { Screening } from './finding';
import { ordersOnly } from './watched-term';

/** What somebody with an account has written here so far. */
export interface TrustRecord {
  readonly published: number;
  /** Declined in the last 90 days. */
  readonly declinedLately: number;
}

/**
 * Whether a comment may appear without waiting. Only ever for people with an account (an address that was typed proves
 * nobody), only when the site says so, and only when the screen ran whole and saw nothing at all, but for terms that the
 * site watches for the order of the queue alone.
 */
export function needsNoWaiting(settings: CommentSettings, record: TrustRecord | null, screening: Screening): boolean {
  if (settings.holding === 'all' || !record) return false;
  const seen = new Set(screening.findings.map(({ rule }) => rule));
  if (!screening.findings.every(ordersOnly)) return false;
  if ([...screening.rules, ...screening.wide].some((rule) => !seen.has(rule))) return false;
  if (record.declinedLately > 0) return false;
  return record.published >= (settings.holding === 'first-time' ? 1 : settings.trustedAfter);
}
