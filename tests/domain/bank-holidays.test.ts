import { describe, expect, it } from 'vitest';
import { bankHolidays } from '@/lib/domain/bank-holidays';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, as in Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return new Date(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1));
}

const day = (date: Date, shift = 0) => new Date(date.getTime() + shift * 24 * 3600_000).toISOString().slice(0, 10);

describe('the list of bank holidays', () => {
  it.each([2026, 2027, 2028])('has eight of them in %s, each once, none on a weekend, Easter among them', (year) => {
    const days = bankHolidays.filter((one) => one.startsWith(String(year)));
    expect(new Set(days).size).toBe(8);
    for (const one of days) expect([1, 2, 3, 4, 5]).toContain(new Date(`${one}T00:00:00Z`).getUTCDay());
    expect(days).toContain(day(easter(year), -2));
    expect(days).toContain(day(easter(year), 1));
  });
});
