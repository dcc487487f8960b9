import type { Metadata } from 'next';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { PeopleList } from '@/components/desk/people-list';
import { ButtonLink } from '@/components/ui/button';
import { requireStaff } from '@/lib/auth/guard';
import { listStaff } from '@/lib/desk/staff';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'People' };

/** Who works here, as what. */
export default async function AdminPage() {
  const viewer = await requireStaff('person:list', paths.admin());
  const people = await listStaff({ viewer });
  return (
    <DeskPage viewer={viewer} here="admin">
      <h1>People</h1>
      <p>
        <a href={paths.commentSettings()}>How the site takes comments</a>
      </p>
      {people.ok ? (
        <>
          <p>
            <ButtonLink href={paths.newPerson()} kind="primary">
              Add a person
            </ButtonLink>
          </p>
          <PeopleList people={people.value} />
        </>
      ) : (
        <DeskRefused error={people.error} />
      )}
    </DeskPage>
  );
}
