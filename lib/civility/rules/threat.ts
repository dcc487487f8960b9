import type { Rule } from '@/lib/civility/rule';
import { fromPatterns } from '@/lib/civility/rules/from-patterns';

/** Threats, direct or conditional, and wishes that somebody be hurt. Telling of a threat is not one. */
export const threat: Rule = {
  name: 'threat',
  look(reading) {
    const isCall = reading.hits.some((hit) => hit.pattern.feeds === 'disclosure' && hit.pattern.weight > 0.5);
    return fromPatterns(reading, 'threat', false).map((found) =>
      isCall ? { ...found, weight: found.weight * 0.4 } : found,
    );
  },
};
