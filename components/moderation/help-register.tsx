import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { countryName, type HelpLineView, type HelpStanding } from '@/lib/domain/help-line';

const columns = [
  { label: 'Line' },
  { label: 'Country' },
  { label: 'Number' },
  { label: 'Standing' },
  { label: 'Last checked' },
  { label: 'Change' },
];
const tones: Readonly<Record<HelpStanding, BadgeTone>> = {
  checked: 'good',
  unchecked: 'accent',
  due: 'care',
  hidden: 'care',
};
const words: Readonly<Record<HelpStanding, string>> = {
  checked: 'Checked',
  unchecked: 'Not checked yet',
  due: 'Check is due',
  hidden: 'Hidden',
};

interface HelpRegisterProps {
  readonly lines: readonly HelpLineView[];
  readonly acts: (line: HelpLineView) => ReactNode;
}

/** The register as it is kept: every line, with how far it can be relied on. */
export function HelpRegister({ lines, acts }: HelpRegisterProps) {
  if (lines.length === 0) return <p>No line is listed yet.</p>;
  return (
    <Table caption="The register" columns={columns}>
      {lines.map((line) => (
        <tr key={line.id}>
          <Cell heading>
            <a href={line.sourceUrl} rel="noreferrer">
              <bdi>{line.name}</bdi>
            </a>
          </Cell>
          <Cell>{countryName(line.country)}</Cell>
          <Cell>{line.contact === '' ? 'none' : line.contact}</Cell>
          <Cell>
            <Badge tone={tones[line.standing]}>{words[line.standing]}</Badge>
          </Cell>
          <Cell>{line.verifiedAt ? <Time at={line.verifiedAt} /> : 'never'}</Cell>
          <Cell>{acts(line)}</Cell>
        </tr>
      ))}
    </Table>
  );
}
