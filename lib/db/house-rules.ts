import { db, type Database } from './client';
import { isTaken } from './errors';
import type { HouseRuleVersion } from './generated/client';
import { recordLog } from './log';
import type { RuleId } from '@/lib/domain/finding';
import type { HouseRuleForm } from '@/lib/domain/forms/house-rule-form';
import type { PersonId } from '@/lib/domain/ids';
import type { RuleVersionView } from '@/lib/domain/rule-version';
import { houseRules, ruleBook, type HouseRule, type RuleBook } from '@/lib/domain/rules';

/** Every wording that the house rules ever had. Few: they are changed by hand. */
export async function findRuleBook(tx: Database = db): Promise<RuleBook> {
  return ruleBook((await tx.houseRuleVersion.findMany()).map(ruleFrom));
}

/** Written from the form alone: the column holds nothing but its rules. */
function ruleFrom({ rule, version, name, clause, text, examples, note }: HouseRuleVersion): HouseRule {
  return { id: rule as RuleId, version, name, clause, text, examples, note };
}

/** Every wording with who wrote it, the newest first. */
export async function listRuleVersions(): Promise<readonly RuleVersionView[]> {
  const rows = await db.houseRuleVersion.findMany({ orderBy: { version: 'desc' } });
  const people = await db.person.findMany({
    where: { id: { in: rows.map((row) => row.savedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const later = rows.map((row) => ({
    ...ruleFrom(row),
    savedAt: row.savedAt.toISOString(),
    savedBy: names.get(row.savedById) ?? null,
    reason: row.reason,
  }));
  return [...later, ...houseRules.map((rule) => ({ ...rule, savedAt: null, savedBy: null, reason: null }))];
}

/** Keeps another wording. False when somebody changed the rule after the version that this one was made on. */
export async function insertRuleVersion(form: HouseRuleForm, by: PersonId, at: Date): Promise<boolean> {
  const { rule, version, reason, ...words } = form;
  try {
    return await db.$transaction(async (tx) => {
      const newest = await tx.houseRuleVersion.aggregate({ where: { rule }, _max: { version: true } });
      if ((newest._max.version ?? 1) !== version) return false;
      const next = version + 1;
      await tx.houseRuleVersion.create({
        data: { rule, version: next, ...words, reason, savedAt: at, savedById: by },
        select: { version: true },
      });
      await recordLog(tx, {
        at,
        actorKind: 'person',
        actorId: by,
        act: 'rule-changed',
        rule,
        facts: { version: next, reason },
      });
      return true;
    });
  } catch (error) {
    if (isTaken(error, 'version')) return false;
    throw error;
  }
}
