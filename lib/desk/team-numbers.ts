import { guarded } from './guarded';
import { secondShare } from './second-look';
import { findRuleBook } from '@/lib/db/house-rules';
import { listPairs } from '@/lib/db/second-reviews';
import { countTeam, type TeamCounts } from '@/lib/db/team-numbers';
import { agreement, type AgreementRow } from '@/lib/domain/kappa';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { ruleInForce } from '@/lib/domain/rules';
import type { Viewer } from '@/lib/domain/viewer';

/** Days that the figures look back: waiting and load, and agreement, which needs more to go by. */
export const teamDays = { load: 28, agreement: 90 } as const;
const day = 24 * 3600_000;

export interface TeamNumbers extends TeamCounts {
  readonly agreement: readonly AgreementRow[];
  /** Share of decisions that are looked at a second time, 0 to 1. */
  readonly share: number;
}

/** Numbers of the whole team. None of them is about one person, and nothing is ranked. */
export function readTeamNumbers({
  viewer,
  now,
}: {
  readonly viewer: Viewer;
  readonly now: Date;
}): Promise<Result<TeamNumbers, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'team:read')) return err('not-allowed' as const);
    const before = (days: number) => new Date(now.getTime() - days * day);
    const [counts, pairs, share, book] = await Promise.all([
      countTeam(before(teamDays.load)),
      listPairs(before(teamDays.agreement)),
      secondShare(),
      findRuleBook(),
    ]);
    return ok({ ...counts, agreement: agreement(pairs, (rule) => ruleInForce(book, rule)?.name ?? rule), share });
  });
}
