import { isWatched } from '@/lib/civility/rules/watched';
import type { Finding, RuleId } from '@/lib/domain/finding';

/** A finding lighter than this is a clue: enough to move a comment forward, not enough to speak to anybody. */
const clueBelow = 0.5;

/** Rules whose patterns give clues: words that stand near a breach more often than not. */
const givingClues: ReadonlySet<RuleId> = new Set<RuleId>(['hate', 'attack', 'threat']);

/**
 * Leaves out the clues to what is plainly there: where one place of a comment attacks somebody, words elsewhere in it
 * that only might be near an attack tell a moderator nothing, and draw the eye away. What the site watches stays.
 */
export function withoutIdleClues(findings: readonly Finding[]): readonly Finding[] {
  const plain = new Set(
    findings.filter(({ weight, status }) => weight >= clueBelow && status === 'asserted').map(({ rule }) => rule),
  );
  return findings.filter(
    (found) => found.weight >= clueBelow || !givingClues.has(found.rule) || !plain.has(found.rule) || isWatched(found),
  );
}
