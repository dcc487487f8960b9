import { Badge } from '@/components/ui/badge';
import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { caseOutcomeWords, proposalWords } from '@/lib/domain/legal-case';
import type { LegalCaseItemView } from '@/lib/domain/legal-case-view';
import { paths } from '@/lib/site';
import { clockWords } from './clock-words';

const columns = [{ label: 'Case' }, { label: 'About' }, { label: 'Due' }, { label: 'Next step' }];

interface LegalListProps {
  readonly caption: string;
  readonly cases: readonly LegalCaseItemView[];
}

/** Cases of the legal desk, each with its clock and the step that the desk proposes. */
export function LegalList({ caption, cases }: LegalListProps) {
  return (
    <Table caption={caption} columns={columns}>
      {cases.map((one) => (
        <tr key={one.id}>
          <Cell heading>
            <a href={paths.legalCase(one.id)}>Case {one.number}</a>
          </Cell>
          <Cell>
            {one.ground}, {one.about === 'comment' ? 'a comment on' : 'the story'} <bdi>{one.title}</bdi>
          </Cell>
          <Cell>
            {one.closedAt ? (
              <>
                closed <Time at={one.closedAt} form="minute" />
              </>
            ) : (
              <>
                <Time at={one.dueAt} form="minute" />{' '}
                <Badge tone={one.hoursLeft < 0 ? 'care' : 'accent'}>{clockWords(one.hoursLeft)}</Badge>
              </>
            )}
          </Cell>
          <Cell>{one.outcome ? caseOutcomeWords[one.outcome] : proposalWords[one.proposal]}</Cell>
        </tr>
      ))}
    </Table>
  );
}
