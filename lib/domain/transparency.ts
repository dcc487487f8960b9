/** Counts under this are not published: among few, somebody could be recognised. */
export const smallestCell = 5;

/** Days that the public figures look back. */
export const transparencyDays = 90;

/** A count as it may be published. `withheld`: it is not small, but would give a small one beside it away. */
export type Cell = number | '<5' | 'withheld';

export interface CellRow {
  readonly name: string;
  readonly count: number;
}

export interface PublicRow {
  readonly name: string;
  readonly cell: Cell;
}

/** One count for itself. */
export function cellOf(count: number): Cell {
  return count > 0 && count < smallestCell ? '<5' : count;
}

/**
 * Counts that add up to a known sum. Where exactly one is small, it could be worked out from the others: then the smallest
 * of these is withheld as well (complementary suppression, as statistical offices do it).
 */
export function cellsOf(rows: readonly CellRow[]): readonly PublicRow[] {
  const small = rows.filter(({ count }) => cellOf(count) === '<5');
  const others = rows.filter(({ count }) => count >= smallestCell);
  const guard =
    small.length === 1
      ? others.reduce<CellRow | null>((least, row) => (least === null || row.count < least.count ? row : least), null)
      : null;
  return rows.map((row) => ({ name: row.name, cell: row === guard ? 'withheld' : cellOf(row.count) }));
}

/** What is known before anything is held back. Times in hours. */
export interface TransparencyCounts {
  readonly received: number;
  readonly waiting: number;
  readonly decided: readonly {
    readonly state: 'published' | 'declined' | 'changes_requested';
    readonly rule: string | null;
    readonly by: 'person' | 'rule';
    readonly count: number;
  }[];
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly appeals: { readonly made: number; readonly upheld: number; readonly rejected: number };
}

/** The figures as everybody may see them. */
export interface TransparencyView {
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly received: Cell;
  readonly waiting: Cell;
  readonly outcomes: readonly PublicRow[];
  readonly declinedByRule: readonly PublicRow[];
  readonly decidedBy: readonly PublicRow[];
  /** Hours, to one place; null when fewer than five were decided. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly appeals: readonly PublicRow[];
}

const outcomeNames = {
  published: 'Published',
  declined: 'Declined',
  changes_requested: 'Sent back for changes',
} as const;

/** Holds back what is too small, and names the rest. `ruleName` gives a rule's name in words. */
export function transparencyView(
  counts: TransparencyCounts,
  from: Date,
  to: Date,
  ruleName: (rule: string) => string,
): TransparencyView {
  const { decided, appeals } = counts;
  const sum = (wanted: (row: (typeof decided)[number]) => boolean) =>
    decided.filter(wanted).reduce((total, { count }) => total + count, 0);
  const declined = decided.filter(({ state }) => state === 'declined');
  const rules = [...new Set(declined.map(({ rule }) => rule ?? ''))].sort();
  const hours = (value: number | null) =>
    value === null || sum(() => true) < smallestCell ? null : Math.round(value * 10) / 10;
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    received: cellOf(counts.received),
    waiting: cellOf(counts.waiting),
    outcomes: cellsOf(
      (['published', 'declined', 'changes_requested'] as const).map((state) => ({
        name: outcomeNames[state],
        count: sum((row) => row.state === state),
      })),
    ),
    declinedByRule: cellsOf(
      rules.map((rule) => ({
        name: rule === '' ? 'Without a rule' : ruleName(rule),
        count: sum((row) => row.state === 'declined' && (row.rule ?? '') === rule),
      })),
    ),
    decidedBy: cellsOf([
      { name: 'By a person', count: sum(({ by }) => by === 'person') },
      { name: 'By a machine', count: sum(({ by }) => by === 'rule') },
    ]),
    medianHours: hours(counts.medianHours),
    p90Hours: hours(counts.p90Hours),
    appeals: cellsOf([
      { name: 'Upheld', count: appeals.upheld },
      { name: 'Rejected', count: appeals.rejected },
      { name: 'Still open', count: Math.max(0, appeals.made - appeals.upheld - appeals.rejected) },
    ]),
  };
}
