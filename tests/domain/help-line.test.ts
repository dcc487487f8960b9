import { describe, expect, it } from 'vitest';
import { byCountry, helpStanding, type HelpLineView } from '@/lib/domain/help-line';

const now = new Date('2026-06-01T12:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600_000);

describe('how far a help line can be relied on', () => {
  it.each([
    ['checked today', 300, 0, 'checked'],
    ['checked 89 days ago', 300, 89, 'checked'],
    ['checked 90 days ago', 300, 90, 'due'],
    ['checked 179 days ago', 300, 179, 'due'],
    ['checked 180 days ago', 300, 180, 'hidden'],
    ['never checked, listed today', 0, null, 'unchecked'],
    ['never checked, listed 180 days ago', 180, null, 'hidden'],
  ] as const)('%s', (_name, added, verified, standing) => {
    expect(
      helpStanding({ addedAt: daysAgo(added), verifiedAt: verified === null ? null : daysAgo(verified) }, now),
    ).toBe(standing);
  });
});

describe('lines by country', () => {
  it('stand under their countries by name, what is everywhere last', () => {
    const line = (country: string) => ({ country }) as HelpLineView;
    expect(
      byCountry([line('001'), line('US'), line('DE'), line('US')]).map(({ country, lines }) => [country, lines.length]),
    ).toEqual([
      ['DE', 1],
      ['US', 2],
      ['001', 1],
    ]);
  });
});
