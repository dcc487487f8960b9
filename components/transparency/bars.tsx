import { Cell, Table } from '@/components/ui/table';
import type { PublicRow } from '@/lib/domain/transparency';
import styles from './bars.module.css';

interface BarsProps {
  readonly caption: string;
  readonly rows: readonly PublicRow[];
}

/** Lengths in units of the drawing. */
const width = 400;
const barHeight = 14;
const rowHeight = 22;

/** A small chart of bars, and the same numbers as a table. The drawing is for the eye alone: the table says it all. */
export function Bars({ caption, rows }: BarsProps) {
  if (rows.length === 0) return <p>{caption}: none.</p>;
  const most = Math.max(1, ...rows.map(({ cell }) => (typeof cell === 'number' ? cell : 0)));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        aria-hidden="true"
        focusable="false"
      >
        {rows.map(({ name, cell }, index) =>
          typeof cell === 'number' ? (
            <rect
              key={name}
              className={styles.bar}
              x="0"
              y={index * rowHeight + 4}
              width={(cell / most) * width}
              height={barHeight}
            />
          ) : (
            <rect
              key={name}
              className={styles.held}
              x="0.5"
              y={index * rowHeight + 4.5}
              width="24"
              height={barHeight - 1}
            />
          ),
        )}
      </svg>
      <Table caption={caption} columns={[{ label: 'What' }, { label: 'Comments', numeric: true }]}>
        {rows.map(({ name, cell }) => (
          <tr key={name}>
            <Cell heading>{name}</Cell>
            <Cell numeric>{cell}</Cell>
          </tr>
        ))}
      </Table>
    </figure>
  );
}
