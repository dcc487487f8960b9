import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { RuleVersionView } from '@/lib/domain/rule-version';
import { paths } from '@/lib/site';

const columns = [
  { label: 'Rule' },
  { label: 'As people read it' },
  { label: 'Version', numeric: true },
  { label: 'Since' },
];

/** The house rules as they hold now, each with its version. */
export function RuleList({ rules }: { readonly rules: readonly RuleVersionView[] }) {
  return (
    <Table caption="The rules that a decision can rest on" columns={columns}>
      {rules.map((rule) => (
        <tr key={rule.id}>
          <Cell heading>
            <a href={paths.rule(rule.id)}>{rule.name}</a>
          </Cell>
          <Cell>{rule.clause}</Cell>
          <Cell numeric>{rule.version}</Cell>
          <Cell>{rule.savedAt ? <Time at={rule.savedAt} /> : 'the beginning'}</Cell>
        </tr>
      ))}
    </Table>
  );
}
