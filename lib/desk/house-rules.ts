import { guarded } from './guarded';
import { findRuleBook, insertRuleVersion, listRuleVersions } from '@/lib/db/house-rules';
import type { HouseRuleForm } from '@/lib/domain/forms/house-rule-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { RuleVersionView } from '@/lib/domain/rule-version';
import { rulesInForce, type HouseRule } from '@/lib/domain/rules';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The rules as they hold now. Whoever decides under a rule reads it as it is. */
export async function currentRules(): Promise<readonly HouseRule[]> {
  return rulesInForce(await findRuleBook());
}

/** The rules as they hold now, for whoever works with them. */
export function openRules({
  viewer,
}: Pick<By, 'viewer'>): Promise<Result<readonly RuleVersionView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'rule:list')) return err('not-allowed' as const);
    const versions = await listRuleVersions();
    return ok(
      rulesInForce(versions).flatMap(({ id, version }) =>
        versions.filter((one) => one.id === id && one.version === version),
      ),
    );
  });
}

/** One rule with every wording that it had, the newest first. */
export function openRule(
  id: string,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<readonly RuleVersionView[], 'not-allowed' | 'no-rule' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'rule:list')) return err('not-allowed' as const);
    const versions = (await listRuleVersions()).filter((one) => one.id === id);
    return versions.length === 0 ? err('no-rule' as const) : ok(versions);
  });
}

/** Gives a rule another wording from now on. No past decision changes: each keeps the wording that it rested on. */
export function changeRule(
  form: HouseRuleForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'changed-meanwhile' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'rule:change')) return err('not-allowed' as const);
    return (await insertRuleVersion(form, person, now)) ? ok(null) : err('changed-meanwhile' as const);
  });
}

/** The note to an author: as it was written, or else the one of the rule as it holds now. */
export async function noteUnder(rule: string, written: string): Promise<string> {
  if (written !== '') return written;
  return (await currentRules()).find(({ id }) => id === rule)?.note ?? '';
}
