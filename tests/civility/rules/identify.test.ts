import { describe, expect, it } from 'vitest';
import type { ProtectedFact } from '@/lib/civility/context';
import { weight } from '../screened';

const protectedFacts: readonly ProtectedFact[] = [
  { id: 'name', kind: 'name', value: 'Amara Diallo', aliases: ['Mari'] },
  { id: 'town', kind: 'town', value: 'Brookhaven' },
  { id: 'age', kind: 'age', value: '17' },
];
const of = (text: string, threadFacts: readonly string[] = []): number =>
  weight('identify', text, { protectedFacts, threadFacts });

describe('identify', () => {
  it.each(['That is Amara Diallo!', 'I think this is about amara', 'I know Diallo well'])(
    'tells the writer who names a protected person: %s',
    (text) => {
      expect(of(text)).toBeGreaterThanOrEqual(0.6);
    },
  );

  it('only orders the queue for a fact that many share', () => {
    expect(of('I grew up in Brookhaven.')).toBeGreaterThan(0.3);
    expect(of('I grew up in Brookhaven.')).toBeLessThan(0.6);
  });

  it('sees the piece that was missing in the thread', () => {
    expect(of('I grew up in Brookhaven.', ['age'])).toBeGreaterThanOrEqual(0.6);
  });

  it('does not take a number for an age unless it is one', () => {
    expect(of('There were 17 reports.')).toBe(0);
    expect(of('She was 17 years old.')).toBeGreaterThan(0);
  });
});
