import { Cell, Table } from '@/components/ui/table';
import { findingName } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import { termAdvice, termDoesWords, type WatchedTermView } from '@/lib/domain/watched-term';
import { paths } from '@/lib/site';
import { DropTerm } from './drop-term.island';

interface TermListProps {
  readonly terms: readonly WatchedTermView[];
  /** Null for those who may only read. */
  readonly action: ((before: FormState, data: FormData) => Promise<FormState>) | null;
}

const columns = [
  { label: 'Term' },
  { label: 'Rule' },
  { label: 'What it does' },
  { label: 'Found, 90 days', numeric: true },
  { label: 'Upheld', numeric: true },
  { label: 'Advice' },
  { label: 'Drop' },
];

/** Each term with how it fared: found in how many decided comments, and declined under its rule in how many of them. */
export function TermList({ terms, action }: TermListProps) {
  if (terms.length === 0) return <p>The site watches no terms of its own.</p>;
  return (
    <Table caption="Watched terms" columns={columns}>
      {terms.map((term) => (
        <tr key={term.id}>
          <Cell heading>
            <a href={paths.term(term.id)}>
              <bdi>{term.pattern}</bdi>
            </a>
            {term.exceptions.length > 0 ? <span>, but not in: {term.exceptions.join('; ')}</span> : null}
          </Cell>
          <Cell>{findingName(term.rule)}</Cell>
          <Cell>{termDoesWords[term.does]}</Cell>
          <Cell numeric>{term.hits}</Cell>
          <Cell numeric>{term.hits === 0 ? '–' : `${Math.round((term.upheld / term.hits) * 100)} %`}</Cell>
          <Cell>{termAdvice(term) ?? ''}</Cell>
          <Cell>{action ? <DropTerm action={action} id={term.id} pattern={term.pattern} /> : null}</Cell>
        </tr>
      ))}
    </Table>
  );
}
