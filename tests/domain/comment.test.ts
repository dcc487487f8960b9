import { describe, expect, it } from 'vitest';
import { commentStates, decide, stateAfter, type Decision } from '@/lib/domain/comment';

const decisions: readonly Decision[] = [
  { kind: 'publish' },
  { kind: 'decline', rule: 'attack', note: 'n' },
  { kind: 'request-changes', rule: 'pii', note: 'n' },
  { kind: 'refer' },
];

describe('deciding on a comment', () => {
  it.each([
    ['publish', 'published'],
    ['decline', 'declined'],
    ['request-changes', 'changes_requested'],
    ['refer', 'referred'],
  ] as const)('%s leads to %s', (kind, state) => {
    const decision = decisions.find((one) => one.kind === kind);
    expect(decision && stateAfter(decision)).toBe(state);
    expect(decision && decide({ state: 'held', revision: 3 }, decision, 3)).toEqual({ ok: true, value: state });
  });

  it.each(commentStates.filter((state) => state !== 'held'))(
    'a comment that is %s is not decided on again',
    (state) => {
      for (const decision of decisions) {
        expect(decide({ state, revision: 1 }, decision, 1)).toEqual({ ok: false, error: 'already-decided' });
      }
    },
  );

  it.each([
    [1, 2],
    [3, 2],
    [2, 0],
  ])('a decision on revision %i does not stand when the author is at %i', (read, current) => {
    for (const decision of decisions) {
      expect(decide({ state: 'held', revision: current }, decision, read)).toEqual({
        ok: false,
        error: 'revision-changed',
      });
    }
  });

  it('who is too late hears that before hearing of a changed revision', () => {
    expect(decide({ state: 'published', revision: 2 }, { kind: 'publish' }, 1)).toEqual({
      ok: false,
      error: 'already-decided',
    });
  });
});
