import { describe, expect, test } from 'vitest';
import type { CommentState } from '@/lib/domain/comment';
import { appealEnd, receiptActs, type ReceiptFacts } from '@/lib/domain/receipt';

const written = new Date('2026-06-01T12:00:00.000Z');
const minutes = (count: number) => new Date(written.getTime() + count * 60_000);
const facts = (state: CommentState, changes: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  state,
  submittedAt: written,
  decidedAt: null,
  answered: false,
  appealed: false,
  ...changes,
});

describe('what a receipt allows', () => {
  test.each<[string, ReceiptFacts, number, boolean]>([
    ['held, at once', facts('held'), 0, true],
    ['held, in the last second', facts('held'), 15, true],
    ['held, after it', facts('held'), 15.01, false],
    ['held, with a clock that went back', facts('held'), -1, false],
    ['published, at once', facts('published'), 3, true],
    ['published and answered', facts('published', { answered: true }), 3, false],
    ['changes requested, a week later', facts('changes_requested'), 7 * 24 * 60, true],
    ['declined', facts('declined'), 1, false],
    ['referred', facts('referred'), 1, false],
    ['withdrawn', facts('withdrawn'), 1, false],
    ['erased', facts('erased'), 1, false],
  ])('%s: whether the words can be changed', (_, comment, after, edit) => {
    expect(receiptActs(comment, minutes(after)).edit).toBe(edit);
  });

  test.each<[CommentState, boolean, boolean]>([
    ['held', true, true],
    ['published', true, true],
    ['declined', true, true],
    ['changes_requested', true, true],
    ['referred', true, true],
    ['withdrawn', false, true],
    ['erased', false, false],
  ])('%s: whether it can be withdrawn and erased', (state, withdraw, erase) => {
    expect(receiptActs(facts(state), minutes(90))).toMatchObject({ withdraw, erase });
  });

  test('a decision can be appealed once, when it declined, for six months', () => {
    const declined = facts('declined', { decidedAt: written });
    expect(receiptActs(declined, minutes(1)).appeal).toBe(true);
    expect(receiptActs({ ...declined, appealed: true }, minutes(1)).appeal).toBe(false);
    expect(receiptActs(declined, new Date('2026-12-01T12:00:00.000Z')).appeal).toBe(true);
    expect(receiptActs(declined, new Date('2026-12-01T12:00:00.001Z')).appeal).toBe(false);
    expect(receiptActs({ ...declined, state: 'published' }, minutes(1)).appeal).toBe(false);
  });

  test('six months end on the last day of a shorter month', () => {
    expect(appealEnd(new Date('2026-08-31T10:00:00.000Z')).toISOString()).toBe('2027-02-28T10:00:00.000Z');
    expect(appealEnd(new Date('2026-12-15T10:00:00.000Z')).toISOString()).toBe('2027-06-15T10:00:00.000Z');
  });
});
