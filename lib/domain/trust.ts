import type { CommentSettings } from './comment-settings';
import type { Screening } from './finding';

/** What somebody with an account has written here so far. */
export interface TrustRecord {
  readonly published: number;
  /** Declined in the last 90 days. */
  readonly declinedLately: number;
}

/**
 * Whether a comment may appear without waiting. Only ever for people with an account (an address that was typed proves
 * nobody), only when the site says so, and only when the screen ran whole and saw nothing at all.
 */
export function needsNoWaiting(settings: CommentSettings, record: TrustRecord | null, screening: Screening): boolean {
  if (settings.holding === 'all' || !record) return false;
  if (screening.findings.length > 0 || screening.rules.length > 0 || screening.wide.length > 0) return false;
  if (record.declinedLately > 0) return false;
  return record.published >= (settings.holding === 'first-time' ? 1 : settings.trustedAfter);
}
