import type { Metadata } from 'next';
import { openTyped } from '../actions';
import { DeskPage } from '../../../desk-page';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { noticeGrounds, noticeGroundWords } from '@/lib/domain/legal-case';
import { limits } from '@/lib/domain/limits';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A notice that came by letter' };

/** Where staff type in a notice that came on paper, by mail or on the telephone. */
export default async function TypeNoticePage() {
  const viewer = await requireStaff('legal:open', paths.typeNotice());
  return (
    <DeskPage viewer={viewer} here="legal">
      <p>
        <a href={paths.legal()}>Legal notices</a>
      </p>
      <h1>A notice that came by letter</h1>
      <FieldsForm
        name="letter"
        action={openTyped}
        button="Open the case"
        fields={[
          {
            kind: 'line',
            name: 'address',
            label: 'Address of the story or the comment',
            required: true,
            width: 'full',
          },
          {
            kind: 'select',
            name: 'ground',
            label: 'What it says is broken',
            required: true,
            choices: [
              { value: '', label: 'Choose' },
              ...noticeGrounds.map((value) => ({ value, label: noticeGroundWords[value].name })),
            ],
          },
          {
            kind: 'line',
            type: 'datetime-local',
            name: 'receivedAt',
            label: 'When it arrived, in UTC',
            hint: 'The clock runs from then.',
            required: true,
          },
          { kind: 'words', name: 'text', label: 'What the letter says', required: true, rows: 6 },
          {
            kind: 'line',
            name: 'name',
            label: 'Who complains',
            hint: 'Sealed as soon as it is saved.',
            maxLength: limits.authorNameMax,
          },
          { kind: 'line', type: 'email', name: 'email', label: 'Their e-mail', maxLength: limits.emailMax },
        ]}
      />
    </DeskPage>
  );
}
