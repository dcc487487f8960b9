import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { countTransparency } from '@/lib/db/transparency';
import { noticeReason } from '@/lib/domain/legal-case';
import { houseRule } from '@/lib/domain/rules';
import { transparencyDays, transparencyView, type TransparencyView } from '@/lib/domain/transparency';

/** The public figures of the last 90 days, with small numbers held back. Made anew every hour. */
export async function readTransparency(): Promise<TransparencyView> {
  'use cache';
  cacheTag(tags.site);
  cacheLife('hours');
  const to = new Date();
  const from = new Date(to.getTime() - transparencyDays * 24 * 3600_000);
  return transparencyView(await countTransparency(from), from, to, nameOf);
}

const nameOf = (rule: string) => (houseRule(rule) ?? noticeReason(rule))?.name ?? rule;
