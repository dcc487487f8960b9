import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changePerson } from '../actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { StaffForm } from '@/components/desk/staff-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { openPerson } from '@/lib/desk/staff';
import { personId } from '@/lib/domain/ids';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A person' };

interface PersonPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** One person of the staff, and what can be changed about their account. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('person:change', paths.person(id));
  const parsed = personId.safeParse(id);
  if (!parsed.success) notFound();
  const person = await openPerson(parsed.data, { viewer });
  return (
    <DeskPage viewer={viewer} here="admin">
      <p>
        <a href={paths.admin()}>Everybody</a>
      </p>
      {person.ok ? (
        <>
          <h1>
            <bdi>{person.value.name}</bdi>
          </h1>
          <p>{person.value.email}</p>
          <StaffForm action={changePerson} person={person.value} />
        </>
      ) : (
        <DeskRefused error={person.error} />
      )}
    </DeskPage>
  );
}
