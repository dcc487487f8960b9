import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { isDatabaseAway } from '@/lib/db/errors';
import { findRuleBook } from '@/lib/db/house-rules';
import { houseRules, rulesInForce, type HouseRule } from '@/lib/domain/rules';

/** How long the first wording stands in for the newest, in seconds. Below five minutes until the end nothing is stored. */
const whileAway = { stale: 60, revalidate: 60, expire: 600 } as const;

/**
 * The rules as they hold now, for readers. Made anew when one is changed. While the database is away they are told as the
 * newsroom began: nobody may lose what they wrote because of a sentence beside it.
 */
export async function readHouseRules(): Promise<readonly HouseRule[]> {
  'use cache';
  cacheTag(tags.rules);
  try {
    const rules = rulesInForce(await findRuleBook());
    cacheLife('max');
    return rules;
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    cacheLife(whileAway);
    return houseRules;
  }
}
