import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { RuleList } from '@/components/moderation/rule-list';
import { requireStaff } from '@/lib/auth/guard';
import { openRules } from '@/lib/desk/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'House rules' };

/** The house rules as they hold now. */
export default async function RulesPage() {
  const viewer = await requireStaff('rule:list', paths.rules());
  const rules = await openRules({ viewer });
  return (
    <DeskPage viewer={viewer} here="moderation" at="rules">
      <h1>House rules</h1>
      <p>
        What the guidelines say, what a decision rests on, and what its author is told. A rule that is worded anew holds
        from then on; decisions that were taken keep the wording that they rested on.
      </p>
      {rules.ok ? <RuleList rules={rules.value} /> : <DeskRefused error={rules.error} />}
    </DeskPage>
  );
}
