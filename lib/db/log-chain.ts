import { db } from './client';

/** Rows looked at in one query. */
const rowsAtOnce = 5000;

/** The first row that does not fit, and what is wrong with it. */
export interface ChainFault {
  readonly seq: string;
  /** `changed`: its content is not what its hash says. `torn`: it does not name the hash of the row before. */
  readonly kind: 'changed' | 'torn';
}

export interface ChainCheck {
  readonly rows: number;
  readonly fault: ChainFault | null;
}

/**
 * Reads the log from the beginning, or only its last rows, and works every hash out anew. The hash covers all that a row
 * says and the hash of the row before, so one changed byte anywhere is found. Rows are read in steps: memory stays flat.
 */
export async function checkChain(last: number | null = null): Promise<ChainCheck> {
  let after = last === null ? 0n : await startOf(last);
  let rows = 0;
  for (;;) {
    const part = await db.$queryRaw<{ seq: bigint; whole: boolean; linked: boolean }[]>`
      SELECT seq, hash = log_digest(l) AS whole,
        prev_hash = coalesce((SELECT b.hash FROM log b WHERE b.seq < l.seq ORDER BY b.seq DESC LIMIT 1), '') AS linked
      FROM log l WHERE seq > ${after} ORDER BY seq LIMIT ${rowsAtOnce}`;
    const fault = part.find(({ whole, linked }) => !whole || !linked);
    if (fault)
      return {
        rows: rows + part.indexOf(fault) + 1,
        fault: { seq: fault.seq.toString(), kind: fault.whole ? 'torn' : 'changed' },
      };
    const end = part.at(-1);
    rows += part.length;
    if (!end || part.length < rowsAtOnce) return { rows, fault: null };
    after = end.seq;
  }
}

async function startOf(last: number): Promise<bigint> {
  const row = await db.logEntry.findFirst({ orderBy: { seq: 'desc' }, skip: last, select: { seq: true } });
  return row?.seq ?? 0n;
}
