import { describe, expect, it } from 'vitest';
import { maskDetails, maskedDetail, referralClock, referralSetting } from '@/lib/domain/referral';

describe('removing details from a text', () => {
  it.each([
    ['He works at Tern Cannery.', ['tern cannery'], `He works at ${maskedDetail}.`, []],
    ['Ana and ana and ANA', ['Ana'], `${maskedDetail} and ${maskedDetail} and ${maskedDetail}`, []],
    ['Anastasia and Ana', ['Ana', 'Anastasia'], `${maskedDetail} and ${maskedDetail}`, []],
    ['A price of $5 (five).', ['$5 (five)'], `A price of ${maskedDetail}.`, []],
    ['Nothing here', ['detail removed'], 'Nothing here', ['detail removed']],
    ['to Ana', ['Ana', 'to protect'], `to ${maskedDetail}`, ['to protect']],
  ] as const)('%s', (text, details, masked, missing) => {
    expect(maskDetails(text, details)).toEqual({ text: masked, missing });
  });
});

describe('the clock of the lane', () => {
  it.each([
    [0, 12],
    [11, 1],
    [13, -1],
  ])('after %d hours of 12, %d are left', (hours, left) => {
    const at = new Date('2026-06-01T12:00:00.000Z');
    expect(referralClock(at, 12, new Date(at.getTime() + hours * 3600_000)).hoursLeft).toBe(left);
  });

  it.each([[null], [{}], [{ hours: 0 }], [{ hours: 'six' }]])('is 12 hours when the setting reads %j', (kept) => {
    expect(referralSetting.parse(kept).hours).toBe(12);
  });
});
