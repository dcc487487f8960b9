import { describe, expect, it } from 'vitest';
import { breakDue } from '@/lib/domain/desk-choices';
import { debriefForm, deskChoicesForm } from '@/lib/domain/forms/desk-choices-form';

const since = new Date('2026-06-01T12:00:00.000Z');
const after = (minutes: number) => new Date(since.getTime() + minutes * 60_000);

describe('a break', () => {
  it.each([
    ['is not due a moment before', 120, after(119.9), null],
    ['is due at the minute', 120, after(120), 120],
    ['says how long it was', 30, after(95.5), 95],
    ['is never due when it was turned off', 0, after(600), null],
    ['is not due when the clock went back', 30, after(-60), null],
  ])('%s', (_name, breakMinutes, now, due) => {
    expect(breakDue({ breakMinutes }, since, now)).toBe(due);
  });
});

describe('the form of choices', () => {
  it('keeps known rules alone, once each', () => {
    const form = { leftOutRules: ['hate', 'hate', 'length', 'toString'], breakMinutes: '0', foldsHarsh: 'yes' };
    expect(deskChoicesForm.parse(form)).toEqual({
      leftOutRules: ['hate'],
      leftOutCategoryIds: [],
      breakMinutes: 0,
      foldsHarsh: true,
    });
  });

  it.each(['', '-1', '1.5', '721', 'soon', 'Infinity'])('refuses a break after “%s” minutes', (breakMinutes) => {
    expect(deskChoicesForm.safeParse({ breakMinutes }).success).toBe(false);
  });

  it('refuses a category that is no id', () => {
    expect(deskChoicesForm.safeParse({ breakMinutes: '1', leftOutCategoryIds: ['all'] }).success).toBe(false);
  });
});

describe('a wish to talk', () => {
  it('needs a name, any that finds its owner', () => {
    const commentId = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';
    expect(debriefForm.safeParse({ commentId, name: '  ' }).success).toBe(false);
    expect(debriefForm.parse({ commentId, name: 'Desk three' })).toMatchObject({ name: 'Desk three', words: '' });
  });
});
