import type { Metadata } from 'next';
import { addPerson } from '../actions';
import { DeskPage } from '../../desk-page';
import { PersonForm } from '@/components/desk/person-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Add a person' };

/** The form for a new member of staff. */
export default async function NewPersonPage() {
  const viewer = await requireStaff('person:add', paths.newPerson());
  return (
    <DeskPage viewer={viewer} here="admin">
      <p>
        <a href={paths.admin()}>Everybody</a>
      </p>
      <h1>Add a person</h1>
      <PersonForm action={addPerson} />
    </DeskPage>
  );
}
