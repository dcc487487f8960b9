import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { findRuleBook } from '@/lib/db/house-rules';
import { countTransparency } from '@/lib/db/transparency';
import { noticeReason } from '@/lib/domain/legal-case';
import { ruleInForce } from '@/lib/domain/rules';
import { transparencyDays, transparencyView, type TransparencyView } from '@/lib/domain/transparency';

/** The public figures of the last 90 days, with small numbers held back. Made anew every hour. */
export async function readTransparency(): Promise<TransparencyView> {
  'use cache';
  cacheTag(tags.site, tags.rules);
  cacheLife('hours');
  const to = new Date();
  const from = new Date(to.getTime() - transparencyDays * 24 * 3600_000);
  const [counts, book] = await Promise.all([countTransparency(from), findRuleBook()]);
  return transparencyView(counts, from, to, (rule) => (ruleInForce(book, rule) ?? noticeReason(rule))?.name ?? rule);
}
