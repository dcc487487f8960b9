import type { Metadata } from 'next';
import { z } from 'zod';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { NotHere } from '../../not-here';
import { dropOne, workOnChange } from '../actions';
import { TermForm } from '@/components/moderation/term-form.island';
import { TermList } from '@/components/moderation/term-list';
import { TermVersions } from '@/components/moderation/term-versions';
import { requireStaff } from '@/lib/auth/guard';
import { openTerm } from '@/lib/desk/watched-terms';
import { may } from '@/lib/domain/permissions';
import { err } from '@/lib/domain/result';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A watched term' };

/** One watched term: how it fares, the form for a change, and all that it ever was. */
export default async function TermPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('term:list', paths.term(id));
  const known = z.uuid().safeParse(id).success;
  const opened = known ? await openTerm(id, { viewer, now: new Date() }) : err('no-term' as const);
  const mayChange = may(viewer, 'term:change');
  return (
    <DeskPage viewer={viewer} here="moderation" at="terms">
      <p>
        <a href={paths.terms()}>Watched terms</a>
      </p>
      {opened.ok ? (
        <>
          <h1>
            <bdi>{opened.value.versions[0]?.pattern}</bdi>
          </h1>
          {opened.value.term ? (
            <>
              <TermList terms={[opened.value.term]} action={mayChange ? dropOne : null} />
              {mayChange ? (
                <TermForm
                  action={workOnChange}
                  term={opened.value.term}
                  rules={await readHouseRules()}
                  mayReplay={may(viewer, 'rule:replay')}
                />
              ) : null}
            </>
          ) : (
            <p role="status">It is no longer watched.</p>
          )}
          <TermVersions versions={opened.value.versions} />
        </>
      ) : opened.error === 'no-term' ? (
        <NotHere title="No such term" back={{ href: paths.terms(), label: 'All watched terms' }} />
      ) : (
        <DeskRefused error={opened.error} />
      )}
    </DeskPage>
  );
}
