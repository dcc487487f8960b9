import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { pointedAt } from '@/lib/civility/learned/pointer';
import { shipped } from '@/tests/civility/screened';

const { weights } = shipped;
if (weights === null) throw new Error('The shipped weights cannot be read.');
const pointed = (text: string) => pointedAt(weights, plainTokens(text));
const words = (text: string): string[] => pointed(text).map(({ start, end }) => text.slice(start, end));

describe('pointedAt', () => {
  it.each([
    ['You are an idiot and everybody knows it.', 'idiot'],
    ['That pathetic clown never read the report.', 'pathetic'],
    ['What a moron.', 'moron'],
  ])('of “%s” marks “%s”', (text, word) => {
    expect(words(text)).toContain(word);
  });

  it.each(['Muslims', 'women', 'gays', 'Jews', 'migrants', 'disabled people', 'black people'])(
    'never marks who somebody is: %s',
    (group) => {
      const marked = words(`${group} are idiots.`).map((word) => word.toLowerCase());
      for (const word of group.toLowerCase().split(' ')) expect(marked).not.toContain(word);
      expect(marked).toContain('idiots');
    },
  );

  it('marks only words that come near the likeliest one', () => {
    const shares = pointed('You are a stupid idiot, a liar and a coward.').map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(Math.max(...shares) / 2);
  });

  it('keeps its places inside the text, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        pointed(text).every(({ start, end, share }) => start >= 0 && start < end && end <= text.length && share <= 1),
      ),
      { numRuns: 100 },
    );
  });
});
