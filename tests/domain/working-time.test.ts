import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '@/lib/domain/bank-holidays';
import {
  addWorkingHours,
  endOfDayAfter,
  isTimeZone,
  isWorkingDay,
  localDay,
  nextDayStart,
  workingHoursBetween,
  type WorkingCalendar,
} from '@/lib/domain/working-time';

const london: WorkingCalendar = { timeZone: 'Europe/London', holidays: new Set(bankHolidays) };
const at = (text: string) => new Date(text);

describe('48 hours without weekends and bank holidays', () => {
  it.each([
    ['on a Monday', '2026-06-01T12:00:00Z', '2026-06-03T12:00:00Z'],
    ['on a Friday evening', '2026-06-05T16:00:00Z', '2026-06-09T16:00:00Z'],
    ['on a Saturday: from midnight of Monday in London', '2026-06-06T09:00:00Z', '2026-06-09T23:00:00Z'],
    ['before Good Friday and Easter Monday', '2026-04-02T11:00:00Z', '2026-04-08T11:00:00Z'],
    ['on Christmas Eve, with a day in lieu on the Monday', '2026-12-24T10:00:00Z', '2026-12-30T10:00:00Z'],
    ['over the night in which clocks go forward', '2026-03-27T12:00:00Z', '2026-03-31T11:00:00Z'],
    ['over the night in which clocks go back', '2026-10-23T12:00:00Z', '2026-10-27T13:00:00Z'],
  ])('given %s', (_name, from, due) => {
    expect(addWorkingHours(at(from), 48, london).toISOString()).toBe(at(due).toISOString());
  });

  it('count a working day of 23 hours by its real length', () => {
    // Clocks in Cairo go forward on the last Friday of April: 13 hours are left of the Thursday, and 23 are in the Friday.
    const cairo: WorkingCalendar = { timeZone: 'Africa/Cairo', holidays: new Set() };
    const thursday = at('2026-04-23T09:00:00Z');
    const hours = workingHoursBetween(
      thursday,
      nextDayStart(nextDayStart(thursday, 'Africa/Cairo'), 'Africa/Cairo'),
      cairo,
    );
    expect(hours).toBe(13 + 23);
  });
});

const zones = ['Europe/London', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
const anyMoment = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2029-01-01T00:00:00Z'), noInvalidDate: true });
const anyCalendar = fc.record({
  timeZone: fc.constantFrom(...zones),
  holidays: fc.uniqueArray(fc.constantFrom(...bankHolidays)).map((days) => new Set(days)),
});

describe('working time, always', () => {
  it('lets exactly so many hours pass as were asked for', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 120 }), anyCalendar, (from, hours, calendar) => {
        const due = addWorkingHours(from, hours, calendar);
        expect(workingHoursBetween(from, due, calendar)).toBeCloseTo(hours, 6);
        expect(due.getTime() - from.getTime()).toBeGreaterThanOrEqual(hours * 3600_000);
      }),
      { numRuns: 60 },
    );
  });

  it('ends on a day that counts, and never earlier for a later start', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 500_000_000 }), anyCalendar, (from, later, calendar) => {
        const due = addWorkingHours(from, 48, calendar);
        const last = new Date(due.getTime() - 1);
        expect(isWorkingDay(localDay(last, calendar.timeZone), calendar)).toBe(true);
        expect(addWorkingHours(new Date(from.getTime() + later), 48, calendar) >= due).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts nothing as nothing, in whichever direction', () => {
    const calendar = { timeZone: 'Europe/London', holidays: new Set<string>() };
    const [saturday, sunday] = [new Date('2028-12-30T00:00:00.001Z'), new Date('2028-12-31T00:00:00.000Z')];
    expect(workingHoursBetween(saturday, sunday, calendar)).toBe(0);
    expect(workingHoursBetween(sunday, saturday, calendar)).toBe(0);
  });

  it('counts backwards what it counts forwards, and a day from its first moment to its last', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, anyCalendar, (one, other, calendar) => {
        expect(workingHoursBetween(one, other, calendar)).toBe(0 - workingHoursBetween(other, one, calendar));
      }),
      { numRuns: 10 },
    );
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...zones), (moment, zone) => {
        const next = nextDayStart(moment, zone);
        expect(localDay(next, zone) > localDay(moment, zone)).toBe(true);
        expect(localDay(new Date(next.getTime() - 1), zone)).toBe(localDay(moment, zone));
      }),
      { numRuns: 100 },
    );
  });
});

describe('midnight at the end of the fifth day', () => {
  it.each([
    ['2026-06-01T13:00:00Z', '2026-06-06T23:00:00Z'],
    ['2026-10-22T13:00:00Z', '2026-10-28T00:00:00Z'],
  ])('after %s is %s', (from, end) => {
    expect(endOfDayAfter(at(from), 5, 'Europe/London').toISOString()).toBe(at(end).toISOString());
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/London', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['', false],
  ])('called %s is one: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});
