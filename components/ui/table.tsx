import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface Column {
  readonly label: string;
  readonly numeric?: boolean | undefined;
}

interface TableProps {
  /** Says what the table holds; read out, and shown above it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
}

/** A table that scrolls sideways by itself on a narrow page, reachable by keyboard. Rows are `<tr>` with `Cell`s. */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? styles.numeric : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly children: ReactNode;
  readonly numeric?: boolean | undefined;
  /** The cell that names its row. */
  readonly heading?: boolean | undefined;
}

/** One cell. */
export function Cell({ children, numeric = false, heading = false }: CellProps) {
  const className = numeric ? styles.numeric : undefined;
  return heading ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}
