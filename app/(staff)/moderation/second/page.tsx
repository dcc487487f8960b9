import type { Metadata } from 'next';
import { judge } from './actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { Disagreements } from '@/components/moderation/disagreements';
import { SecondLook } from '@/components/moderation/second-look';
import { requireStaff } from '@/lib/auth/guard';
import { currentRules } from '@/lib/desk/house-rules';
import { openSecondDesk } from '@/lib/desk/second-look';
import { judgements, judgementWords } from '@/lib/domain/second-review';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A second look' };

/** Comments that others decided on, to be judged without knowing how. */
export default async function SecondPage() {
  const viewer = await requireStaff('second:judge', paths.secondLook());
  const desk = await openSecondDesk({ viewer, now: new Date() });
  const houseRules = desk.ok ? await currentRules() : [];
  return (
    <DeskPage viewer={viewer} here="moderation" at="second">
      <h1>A second look</h1>
      <p>
        A few decisions, drawn by chance, are judged once more by somebody who does not know them. What you say changes
        nothing about the comment; it shows the team where its rules are read differently.
      </p>
      {desk.ok ? (
        <>
          {desk.value.next ? (
            <>
              <SecondLook look={desk.value.next} waiting={desk.value.waiting} />
              <FieldsForm
                key={desk.value.next.seq}
                name="second"
                action={judge}
                button="Keep my judgement"
                hidden={{ seq: desk.value.next.seq }}
                fields={[
                  {
                    kind: 'one-of',
                    name: 'second',
                    label: 'What would you do?',
                    required: true,
                    choices: judgements.map((value) => ({ value, label: judgementWords[value] })),
                  },
                  {
                    kind: 'select',
                    name: 'rule',
                    label: 'House rule',
                    hint: 'Unless you would publish it.',
                    choices: [
                      { value: '', label: 'Choose a rule' },
                      ...houseRules.map(({ id, name }) => ({ value: id, label: name })),
                    ],
                  },
                  { kind: 'words', name: 'note', label: 'Why, for the two of you', rows: 3 },
                ]}
              />
            </>
          ) : (
            <p role="status">Nothing waits for a second look from you.</p>
          )}
          <Disagreements disagreements={desk.value.disagreements} />
        </>
      ) : (
        <DeskRefused error={desk.error} />
      )}
    </DeskPage>
  );
}
