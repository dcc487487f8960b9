import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { FormState } from '@/lib/domain/form-state';
import { factKindWords, type ProtectedFactView } from '@/lib/domain/protected-fact';
import { ReleaseFact } from './release-fact.island';

interface ProtectedFactsProps {
  readonly facts: readonly ProtectedFactView[];
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

const columns = [
  { label: 'Fact' },
  { label: 'Kind' },
  { label: 'Since' },
  { label: 'Published comments that hold it', numeric: true },
  { label: 'Take off' },
];

/** What is protected about a story, and where it slipped through already. */
export function ProtectedFacts({ facts, action }: ProtectedFactsProps) {
  if (facts.length === 0) return <p>Nothing is protected here yet.</p>;
  return (
    <Table caption="Protected facts" columns={columns}>
      {facts.map((fact) => (
        <tr key={fact.id}>
          <Cell heading>
            <bdi>{fact.value ?? 'Cannot be read any more: take it off and write it anew'}</bdi>
            {fact.aliases.length > 0 ? <bdi> ({fact.aliases.join(', ')})</bdi> : null}
          </Cell>
          <Cell>{factKindWords[fact.kind]}</Cell>
          <Cell>
            <Time at={fact.addedAt} />
          </Cell>
          <Cell numeric>{fact.published}</Cell>
          <Cell>
            <ReleaseFact action={action} id={fact.id} label={fact.value ?? factKindWords[fact.kind]} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
