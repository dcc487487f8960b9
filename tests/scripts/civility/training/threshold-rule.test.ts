import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHead, headNames } from '@/lib/civility/learned/heads';
import type { LabelledText } from '@/scripts/civility/training/corpora';
import { chooseThresholds } from '@/scripts/civility/training/threshold-rule';

const harmless = (src: string, index: number): LabelledText => ({
  id: `${src}-${index}`,
  src,
  text: 'x',
  y: { hate: 0, toxic: 0, spam: 0 },
  labels: [],
});
const texts = ['wiki_ak', 'probes', 'news', 'sms', 'subject'].flatMap((src) =>
  Array.from({ length: 40 }, (_, index) => harmless(src, index)),
);
const scoresOf = (score: (index: number) => number) => texts.map((_, index) => byHead(() => score(index)));

describe('chooseThresholds', () => {
  test('keeps publishable comments on the site’s subject within the budgets, whatever the scores are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 7, noNaN: true }), { minLength: texts.length, maxLength: texts.length }),
        (drawn) => {
          const thresholds = chooseThresholds(
            texts,
            scoresOf((index) => drawn[index] ?? 0),
          );
          const own = drawn.slice(-40);
          for (const head of headNames) {
            const { strict, wide } = thresholds[head];
            expect(wide).toBeLessThanOrEqual(strict);
            expect(own.filter((score) => score >= strict + 0.01).length / 40).toBeLessThanOrEqual(0.01);
            expect(own.filter((score) => score >= wide + 0.01).length / 40).toBeLessThanOrEqual(
              head === 'threat' ? 0.1 : 0.06,
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a head beside a rule speaks to the writer only where a breach is likelier than not, however calm all texts are', () => {
    const thresholds = chooseThresholds(
      texts,
      scoresOf(() => -9),
    );
    for (const head of ['threat', 'disclosure', 'allegation', 'pii'] as const)
      expect(thresholds[head]).toEqual({ strict: 0, wide: -6 });
  });

  test('looks wider for threats than for the other heads beside a rule', () => {
    const thresholds = chooseThresholds(
      texts,
      scoresOf((index) => -(index % 40) / 10),
    );
    for (const head of ['disclosure', 'allegation', 'pii'] as const)
      expect(thresholds.threat.wide).toBeLessThan(thresholds[head].wide);
  });

  test('looks wider for calls for help than for accusations and private data, as far as comments on the subject go', () => {
    const thresholds = chooseThresholds(
      texts,
      scoresOf((index) => (index < texts.length - 40 ? -9 : -(index % 40) / 10)),
    );
    for (const head of ['allegation', 'pii'] as const)
      expect(thresholds.disclosure.wide).toBeLessThan(thresholds[head].wide);
  });
});
