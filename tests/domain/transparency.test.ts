import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cellOf, cellsOf, transparencyView, type TransparencyCounts } from '@/lib/domain/transparency';

describe('what may be published of a count', () => {
  it.each([
    [0, 0],
    [1, '<5'],
    [4, '<5'],
    [5, 5],
    [1200, 1200],
  ] as const)('%d as %s', (count, cell) => {
    expect(cellOf(count)).toBe(cell);
  });

  it('withholds a second number where the first could be worked out from the sum', () => {
    const cells = cellsOf([
      { name: 'a', count: 3 },
      { name: 'b', count: 9 },
      { name: 'c', count: 50 },
    ]);
    expect(cells.map(({ cell }) => cell)).toEqual(['<5', 'withheld', 50]);
  });

  it('never leaves exactly one number hidden where others stand beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), (counts) => {
        const cells = cellsOf(counts.map((count, index) => ({ name: String(index), count })));
        const hidden = cells.filter(({ cell }) => typeof cell !== 'number').length;
        const larger = counts.filter((count) => count >= 5).length;
        expect(hidden === 1 && larger > 0).toBe(false);
        cells.forEach(({ cell }) => expect(cell === 0 || typeof cell !== 'number' || cell >= 5).toBe(true));
      }),
    );
  });
});

describe('the public figures', () => {
  const counts: TransparencyCounts = {
    received: 120,
    waiting: 2,
    decided: [
      { state: 'published', rule: null, by: 'person', count: 70 },
      { state: 'published', rule: null, by: 'rule', count: 10 },
      { state: 'declined', rule: 'attack', by: 'person', count: 12 },
      { state: 'declined', rule: 'spam', by: 'person', count: 9 },
    ],
    medianHours: 2.345,
    p90Hours: 20.01,
    appeals: { made: 3, upheld: 1, rejected: 1 },
  };
  const at = new Date('2026-06-01T12:00:00.000Z');

  it('name outcomes, rules and who decided', () => {
    const view = transparencyView(counts, at, at, (rule) => rule.toUpperCase());
    expect(view).toMatchObject({ received: 120, waiting: '<5', medianHours: 2.3, p90Hours: 20 });
    expect(view.outcomes.map(({ cell }) => cell)).toEqual([80, 21, 0]);
    expect(view.declinedByRule).toEqual([
      { name: 'ATTACK', cell: 12 },
      { name: 'SPAM', cell: 9 },
    ]);
    expect(view.decidedBy.map(({ cell }) => cell)).toEqual([91, 10]);
    expect(view.appeals.map(({ cell }) => cell)).toEqual(['<5', '<5', '<5']);
  });

  it('say no time when too few were decided', () => {
    const few = transparencyView(
      { ...counts, decided: [{ state: 'published', rule: null, by: 'person', count: 4 }] },
      at,
      at,
      String,
    );
    expect([few.medianHours, few.p90Hours]).toEqual([null, null]);
  });
});
