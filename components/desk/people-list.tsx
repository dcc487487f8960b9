import { Badge } from '@/components/ui/badge';
import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { PersonView } from '@/lib/domain/desk-view';
import { roleNames } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

const columns = [
  { label: 'Name' },
  { label: 'E-mail' },
  { label: 'Roles' },
  { label: 'Account' },
  { label: 'Last signed in' },
];

/** Everybody of the staff. */
export function PeopleList({ people }: { readonly people: readonly PersonView[] }) {
  return (
    <Table caption="People of this newsroom" columns={columns}>
      {people.map((person) => (
        <tr key={person.id}>
          <Cell heading>
            <a href={paths.person(person.id)}>
              <bdi>{person.name}</bdi>
            </a>
          </Cell>
          <Cell>{person.email}</Cell>
          <Cell>{person.roles.map((role) => roleNames[role]).join(', ')}</Cell>
          <Cell>
            <Badge tone={person.disabledAt ? 'care' : 'plain'}>{accountWords(person)}</Badge>
          </Cell>
          <Cell>{person.lastSignInAt ? <Time at={person.lastSignInAt} form="minute" /> : 'never'}</Cell>
        </tr>
      ))}
    </Table>
  );
}

function accountWords({ disabledAt, hasPassword }: PersonView): string {
  if (disabledAt) return 'Disabled';
  return hasPassword ? 'Open' : 'No password';
}
