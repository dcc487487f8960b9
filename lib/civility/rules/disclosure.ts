import { findingAt, type Rule } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';

/** Somebody in danger, exploited or wishing to die, or near to such a one. A call to a person, never a breach. */
export const disclosure: Rule = {
  name: 'disclosure',
  look(reading) {
    const hits = reading.hits.filter((hit) => hit.pattern.feeds === 'disclosure' && hit.pattern.weight > 0);
    if (hits.length === 0) return [];
    const past = reading.hits.filter((hit) => hit.pattern.feeds === 'disclosure' && hit.pattern.weight < 0).length;
    const asking = reading.ground.classes.some((here) => here?.has('helpAsk') === true);
    return hits.map((hit) => {
      const status = statusOf(reading.stance, reading.ground, hit.first, hit.after, { denies: true, excusable: false });
      const weight = Math.max(0, hit.pattern.weight - (past > 0 && !asking ? 0.7 : 0));
      return findingAt(reading, hit.first, hit.after, { rule: 'disclosure', weight, cause: hit.pattern.name, status: status === 'quoted' ? 'quoted' : 'asserted' });
    });
  },
};
