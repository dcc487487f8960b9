import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { FormState } from '@/lib/domain/form-state';
import type { RumourView } from '@/lib/domain/rumour';
import { paths } from '@/lib/site';
import { DropTerm } from './drop-term.island';

interface RumourListProps {
  readonly rumours: readonly RumourView[];
  /** Null for those who may only read. */
  readonly drop: ((before: FormState, data: FormData) => Promise<FormState>) | null;
}

const columns = [
  { label: 'Claim' },
  { label: 'Known by' },
  { label: 'Source' },
  { label: 'Last changed' },
  { label: 'Drop' },
];

/** Every known rumour with its source. */
export function RumourList({ rumours, drop }: RumourListProps) {
  if (rumours.length === 0) return <p>No rumour is listed yet.</p>;
  return (
    <Table caption="Known rumours" columns={columns}>
      {rumours.map((rumour) => (
        <tr key={rumour.id}>
          <Cell heading>
            <a href={paths.rumour(rumour.id)}>{rumour.claim}</a>
          </Cell>
          <Cell>{rumour.phrases.join('; ')}</Cell>
          <Cell>
            <a href={rumour.sourceUrl} rel="noreferrer">
              {hostOf(rumour.sourceUrl)}
            </a>
          </Cell>
          <Cell>
            <Time at={rumour.savedAt} />
            {rumour.savedBy ? `, ${rumour.savedBy}` : ''}
          </Cell>
          <Cell>{drop ? <DropTerm action={drop} id={rumour.id} pattern={rumour.claim} /> : null}</Cell>
        </tr>
      ))}
    </Table>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
