import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { findRuleBook } from '@/lib/db/house-rules';
import { rulesInForce, type HouseRule } from '@/lib/domain/rules';

/** The rules as they hold now, for readers. Made anew when one is changed. */
export async function readHouseRules(): Promise<readonly HouseRule[]> {
  'use cache';
  cacheTag(tags.rules);
  cacheLife('max');
  return rulesInForce(await findRuleBook());
}
