import { z } from 'zod';
import type { HouseRule } from './rules';

/** A wording of a house rule with who wrote it, when and why. Version 1 came with the newsroom: nobody wrote it. */
export interface RuleVersionView extends HouseRule {
  /** ISO 8601; null for version 1. */
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly reason: string | null;
}

const facts = z.object({ ruleVersion: z.number().int().nullable().catch(null) }).catch({ ruleVersion: null });

/** The version of the rule that a row of the log names; null where it names none. */
export function ruleVersionIn(logFacts: unknown): number | null {
  return facts.parse(logFacts).ruleVersion;
}
