import type { Metadata } from 'next';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { NotHere } from '../../not-here';
import { saveRule } from '../actions';
import { RuleForm } from '@/components/moderation/rule-form.island';
import { RuleVersions } from '@/components/moderation/rule-versions';
import { requireStaff } from '@/lib/auth/guard';
import { openRule } from '@/lib/desk/house-rules';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A house rule' };

/** One house rule: as it holds now, how it came to that, and the form for another wording. */
export default async function RulePage({ params }: { readonly params: Promise<{ readonly rule: string }> }) {
  const { rule: id } = await params;
  const viewer = await requireStaff('rule:list', paths.rule(id));
  const versions = await openRule(id, { viewer });
  const standing = versions.ok ? versions.value[0] : undefined;
  return (
    <DeskPage viewer={viewer} here="moderation" at="rules">
      <p>
        <a href={paths.rules()}>House rules</a>
      </p>
      {versions.ok && standing ? (
        <>
          <h1>{standing.name}</h1>
          {may(viewer, 'rule:change') ? (
            <RuleForm action={saveRule} rule={standing} />
          ) : (
            <p>An administrator words the rules.</p>
          )}
          <RuleVersions versions={versions.value} />
        </>
      ) : versions.ok || versions.error === 'no-rule' ? (
        <NotHere title="No such rule" back={{ href: paths.rules(), label: 'All rules' }} />
      ) : (
        <DeskRefused error={versions.error} />
      )}
    </DeskPage>
  );
}
