import type { Metadata } from 'next';
import { showComplainant } from '../actions';
import { CaseSteps } from '../case-steps';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { LegalCard } from '@/components/moderation/legal-card';
import { requireStaff } from '@/lib/auth/guard';
import { openLegalCase } from '@/lib/desk/legal-cases';
import { legalCaseId } from '@/lib/domain/ids';
import { err } from '@/lib/domain/result';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A legal case' };

/** One legal case, with the steps that are open. */
export default async function LegalCasePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('legal:read', paths.legalCase(id));
  const parsed = legalCaseId.safeParse(id);
  const opened = parsed.success
    ? await openLegalCase(parsed.data, { viewer, now: new Date() })
    : err('no-case' as const);
  return (
    <DeskPage viewer={viewer} here="legal">
      <p>
        <a href={paths.legal()}>Legal notices</a>
      </p>
      {opened.ok ? (
        <>
          <LegalCard legal={opened.value} />
          {opened.value.mayRead ? (
            <section aria-labelledby="who-complains">
              <h2 id="who-complains">Who complains</h2>
              <p>Reading it is written into the log. It is never passed to the author.</p>
              <FieldsForm
                name="complainant"
                action={showComplainant.bind(null, id)}
                button="Read who complains"
                kind="secondary"
                fields={[]}
              />
            </section>
          ) : null}
          {opened.value.open && opened.value.mayAct ? <CaseSteps legal={opened.value} /> : null}
        </>
      ) : opened.error === 'no-case' ? (
        <>
          <h1>There is no such case</h1>
          <p>The address may have been copied with a letter too few.</p>
        </>
      ) : (
        <DeskRefused error={opened.error} />
      )}
    </DeskPage>
  );
}
