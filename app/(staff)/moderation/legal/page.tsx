import type { Metadata } from 'next';
import { setClock } from './actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { LegalList } from '@/components/moderation/legal-list';
import { requireStaff } from '@/lib/auth/guard';
import { openLegalDesk } from '@/lib/desk/legal-cases';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Legal notices' };

/** The legal desk: every open notice with its clock, the soonest due first. */
export default async function LegalPage() {
  const viewer = await requireStaff('legal:read', paths.legal());
  const desk = await openLegalDesk({ viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="legal">
      <h1>Legal notices</h1>
      <p>
        <a href={paths.typeNotice()}>Type in a notice that came by letter</a>
      </p>
      {desk.ok ? (
        <>
          {desk.value.open.length === 0 ? <p>No notice is open.</p> : null}
          {desk.value.open.length > 0 ? (
            <LegalList caption="Open cases, the soonest due first" cases={desk.value.open} />
          ) : null}
          {desk.value.closed.length > 0 ? (
            <LegalList caption="Closed cases, the latest first" cases={desk.value.closed} />
          ) : null}
          {may(viewer, 'legal:set-clock') ? (
            <section aria-labelledby="the-clock">
              <h2 id="the-clock">The clock</h2>
              <FieldsForm
                name="clock"
                action={setClock}
                button="Set the clock"
                kind="secondary"
                fields={[
                  {
                    kind: 'line',
                    type: 'number',
                    name: 'hours',
                    width: 'short',
                    label: 'Hours in which a notice is acted on',
                    hint: 'Weekends and the days below do not count.',
                    required: true,
                    given: String(desk.value.clock.hours),
                  },
                  {
                    kind: 'line',
                    type: 'number',
                    name: 'answerDays',
                    width: 'short',
                    label: 'Days that an author has to answer',
                    hint: 'Until midnight at the end of the last one.',
                    required: true,
                    given: String(desk.value.clock.answerDays),
                  },
                  {
                    kind: 'line',
                    name: 'timeZone',
                    label: 'Time zone',
                    required: true,
                    given: desk.value.clock.timeZone,
                  },
                  {
                    kind: 'words',
                    name: 'holidays',
                    label: 'Bank holidays',
                    hint: holidayHint(desk.value.clock.holidays),
                    rows: 8,
                    given: desk.value.clock.holidays.join('\n'),
                  },
                ]}
              />
            </section>
          ) : null}
        </>
      ) : (
        <DeskRefused error={desk.error} />
      )}
    </DeskPage>
  );
}

/** The list does not grow by itself: its last day says how far it reaches. */
function holidayHint(days: readonly string[]): string {
  const last = [...days].sort().at(-1);
  return `One day a line, as 2027-12-27. ${last ? `The list reaches until ${last}: add later days in time.` : 'The list is empty.'}`;
}
