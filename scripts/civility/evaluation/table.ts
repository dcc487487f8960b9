type Cell = string | number | readonly [number, number] | null;

/** Lines of equal shape as a table for the terminal: shares as per cent, ranges in brackets. */
export function tableOf(title: string, lines: readonly object[]): string {
  const first = lines[0];
  if (first === undefined) return `${title}\n  nothing to show\n`;
  const heads = Object.keys(first);
  const rows = [
    heads,
    ...lines.map((line) => Object.values(line).map((value, index) => cellOf(value as Cell, heads[index] ?? ''))),
  ];
  const widths = heads.map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const body = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return `${title}\n${body.join('\n')}\n`;
}

const plainNumbers = new Set(['texts', 'bad', 'of', 'right', 'caught', 'count']);

function cellOf(value: Cell, head: string): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return `[${value.map((end) => (100 * end).toFixed(1)).join(', ')}]`;
  if (Number.isNaN(value)) return '-';
  if (plainNumbers.has(head)) return String(value);
  if (/^(?:p\d+|worst|auc|f1|toxic|withMarks)$/u.test(head)) return value.toFixed(3);
  return (100 * value).toFixed(1);
}
