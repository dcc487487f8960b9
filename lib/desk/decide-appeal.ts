import { guarded } from './guarded';
import { noteUnder } from './house-rules';
import { findAppeal, recordAppealDecision } from '@/lib/db/appeals';
import type { AppealDecisionForm } from '@/lib/domain/forms/appeal-form';
import { personId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, type Result } from '@/lib/domain/result';
import { houseRule } from '@/lib/domain/rules';
import type { Viewer } from '@/lib/domain/viewer';

/** `own-decision`: appeals are decided by another person than the decision. `decided`: somebody was faster. */
export type AppealRefusal = 'not-allowed' | 'no-appeal' | 'own-decision' | 'no-rule' | 'decided' | 'away';

/**
 * Decides an appeal with reasons: never on one's own decision or comment. Upheld, an author's comment is published, and a
 * reporter's report removes what was kept, under a rule.
 */
export function decideAppeal(
  form: AppealDecisionForm,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<{ readonly articleId: string; readonly slug: string }, AppealRefusal>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'appeal:decide')) return err('not-allowed' as const);
    const appeal = await findAppeal(form.appealId);
    if (!appeal) return err('no-appeal' as const);
    const ownerId = appeal.ownerId === null ? null : personId.parse(appeal.ownerId);
    if (!may(viewer, 'appeal:decide', { ownerId })) return err('not-allowed' as const);
    if (appeal.deciderId === viewer.id) return err('own-decision' as const);
    const rule = houseRule(form.rule);
    const removes = appeal.by === 'reporter' && form.outcome === 'upheld';
    if (removes && !rule) return err('no-rule' as const);
    return recordAppealDecision({
      id: form.appealId,
      outcome: form.outcome,
      reasons: form.reasons,
      removeUnder: removes && rule ? { rule: rule.id, note: await noteUnder(rule.id, '') } : null,
      by: viewer.id,
      at: now,
    });
  });
}
