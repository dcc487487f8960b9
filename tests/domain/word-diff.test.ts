import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '@/lib/domain/word-diff';

const words = fc
  .array(fc.constantFrom('the', 'law', 'was', ' ', '\n', 'passed', 'é', '😀'), { maxLength: 30 })
  .map((list) => list.join(''));

describe('wordDiff', () => {
  test('equal texts are one run', () => {
    expect(wordDiff('the same words', 'the same words')).toEqual([{ kind: 'same', text: 'the same words' }]);
  });

  test('two empty texts have no runs', () => {
    expect(wordDiff('', '')).toEqual([]);
  });

  test('a changed word is taken out and put in, its neighbours stay', () => {
    expect(wordDiff('He is an idiot here.', 'He is mistaken here.')).toEqual([
      { kind: 'same', text: 'He is ' },
      { kind: 'gone', text: 'an idiot' },
      { kind: 'new', text: 'mistaken' },
      { kind: 'same', text: ' here.' },
    ]);
  });

  test('words added at the end are new', () => {
    expect(wordDiff('One.', 'One. Two.')).toEqual([
      { kind: 'same', text: 'One.' },
      { kind: 'new', text: ' Two.' },
    ]);
  });

  test('the runs give back both texts', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const runs = wordDiff(older, newer);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(without('new')).toBe(older);
        expect(without('gone')).toBe(newer);
      }),
    );
  });

  test('neighbouring runs are of different kinds', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const kinds = wordDiff(older, newer).map((run) => run.kind);
        kinds.slice(1).forEach((kind, index) => expect(kind).not.toBe(kinds[index]));
      }),
    );
  });

  test('two comments of the greatest length that share nothing are compared in under two seconds', () => {
    const older = Array.from({ length: 900 }, (_, index) => `a${index}`).join(' ');
    const newer = Array.from({ length: 900 }, (_, index) => `b${index}`).join(' ');
    const begun = performance.now();
    expect(wordDiff(older, newer).length).toBeGreaterThan(1);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
