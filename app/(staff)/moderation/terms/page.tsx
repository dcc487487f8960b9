import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { dropOne, tryWords, workOnTerm } from './actions';
import { TermForm } from '@/components/moderation/term-form.island';
import { TermList } from '@/components/moderation/term-list';
import { Trial } from '@/components/moderation/trial.island';
import { requireStaff } from '@/lib/auth/guard';
import { openTerms } from '@/lib/desk/watched-terms';
import { may } from '@/lib/domain/permissions';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Watched terms' };

/** The site's own watched terms with their records, and a place to try a text. */
export default async function TermsPage() {
  const viewer = await requireStaff('term:list', paths.terms());
  const terms = await openTerms({ viewer, now: new Date() });
  const mayChange = may(viewer, 'term:change');
  return (
    <DeskPage viewer={viewer} here="moderation" at="terms">
      <h1>Watched terms</h1>
      <p>What the screen marks besides its own lists. A term declines nothing: a person decides.</p>
      {terms.ok ? (
        <TermList terms={terms.value} action={mayChange ? dropOne : null} />
      ) : (
        <DeskRefused error={terms.error} />
      )}
      {mayChange ? (
        <TermForm
          action={workOnTerm}
          term={null}
          rules={await readHouseRules()}
          mayReplay={may(viewer, 'rule:replay')}
        />
      ) : null}
      <Trial action={tryWords} />
    </DeskPage>
  );
}
