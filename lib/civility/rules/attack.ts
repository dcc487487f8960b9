import { findingAt, type Rule } from '@/lib/civility/rule';
import { fromPatterns } from '@/lib/civility/rules/from-patterns';
import { statusOf } from '@/lib/civility/stance';

/** Attack on a person: a reader, a commenter, an author, staff, somebody named. */
export const attack: Rule = {
  name: 'attack',
  look(reading) {
    const findings = fromPatterns(reading, 'attack', false);
    const { ground, context, tokens } = reading;
    const people = new Set(
      context.people.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((part) => part.length > 2),
    );
    if (people.size === 0) return findings;
    tokens.forEach((token, at) => {
      if (!people.has(token.folded) && !people.has(token.folded.replace(/^@/, ''))) return;
      for (let near = Math.max(0, at - 5); near < Math.min(tokens.length, at + 7); near += 1) {
        const here = ground.classes[near];
        if (
          here === null ||
          here === undefined ||
          !(here.has('insultNoun') || here.has('mean')) ||
          ground.stops.slice(Math.min(at, near), Math.max(at, near)).includes(true)
        )
          continue;
        const first = Math.min(at, near);
        const after = Math.max(at, near) + 1;
        findings.push(
          findingAt(reading, first, after, {
            rule: 'attack',
            weight: 0.85,
            cause: `said of ${token.raw}, who is one of us here`,
            status: statusOf(reading.stance, ground, first, after, { denies: false, excusable: false }),
          }),
        );
      }
    });
    return findings;
  },
};
