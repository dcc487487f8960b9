import { Cell, Table } from '@/components/ui/table';
import type { AgreementRow } from '@/lib/domain/kappa';
import styles from './team-charts.module.css';

interface AgreementChartProps {
  readonly caption: string;
  readonly rows: readonly AgreementRow[];
}

/** Lengths in units of the drawing: a row, and the distance from -1 to 1. */
const row = 20;
const width = 400;
const middle = width / 2;

const words = { 'too-few': 'too few to say', none: 'nothing differed' } as const;

/** Agreement as bars to the right of zero, disagreement to the left; the table says it all. */
export function AgreementChart({ caption, rows }: AgreementChartProps) {
  return (
    <figure className={styles.figure}>
      {rows.some(({ kappa }) => typeof kappa === 'number') ? (
        <svg
          className={styles.chart}
          viewBox={`0 0 ${width} ${rows.length * row}`}
          aria-hidden="true"
          focusable="false"
        >
          <line className={styles.line} x1={middle} x2={middle} y1="0" y2={rows.length * row} />
          {rows.map(({ name, kappa }, index) =>
            typeof kappa === 'number' ? (
              <rect
                key={name}
                className={styles.bar}
                x={kappa < 0 ? middle + kappa * middle : middle}
                y={index * row + 4}
                width={Math.abs(kappa) * middle}
                height={row - 8}
              />
            ) : null,
          )}
        </svg>
      ) : null}
      <Table
        caption={caption}
        columns={[{ label: 'On' }, { label: 'Comments', numeric: true }, { label: 'Kappa', numeric: true }]}
      >
        {rows.map(({ name, n, kappa }) => (
          <tr key={name}>
            <Cell heading>{name}</Cell>
            <Cell numeric>{n}</Cell>
            <Cell numeric>{typeof kappa === 'number' ? kappa.toFixed(2) : words[kappa]}</Cell>
          </tr>
        ))}
      </Table>
    </figure>
  );
}
