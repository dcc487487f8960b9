import { Cell, Table } from '@/components/ui/table';
import styles from './team-charts.module.css';

interface HourChartProps {
  readonly caption: string;
  /** 24 numbers each. */
  readonly received: readonly number[];
  readonly decided: readonly number[];
}

/** Lengths in units of the drawing. */
const height = 80;
const step = 20;
const bar = 8;

/** What came in and what was decided in each hour of the day, drawn for the eye; the table below says it all. */
export function HourChart({ caption, received, decided }: HourChartProps) {
  const most = Math.max(1, ...received, ...decided);
  const tall = (count: number) => (count / most) * height;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${received.length * step} ${height + 1}`}
        aria-hidden="true"
        focusable="false"
      >
        {received.map((count, hour) => (
          <g key={hour}>
            <rect className={styles.bar} x={hour * step} y={height - tall(count)} width={bar} height={tall(count)} />
            <rect
              className={styles.other}
              x={hour * step + bar}
              y={height - tall(decided[hour] ?? 0)}
              width={bar}
              height={tall(decided[hour] ?? 0)}
            />
          </g>
        ))}
        <line className={styles.line} x1="0" x2={received.length * step} y1={height + 0.5} y2={height + 0.5} />
      </svg>
      <figcaption className={styles.key}>Full bars: received. Outlined bars: decided.</figcaption>
      <details>
        <summary>The numbers</summary>
        <Table
          caption={caption}
          columns={[{ label: 'Hour' }, { label: 'Received', numeric: true }, { label: 'Decided', numeric: true }]}
        >
          {received.map((count, hour) => (
            <tr key={hour}>
              <Cell heading>{`${String(hour).padStart(2, '0')}:00`}</Cell>
              <Cell numeric>{count}</Cell>
              <Cell numeric>{decided[hour] ?? 0}</Cell>
            </tr>
          ))}
        </Table>
      </details>
    </figure>
  );
}
