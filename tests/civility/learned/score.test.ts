import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { scoreText } from '@/lib/civility/learned/score';
import { parseWeights, type Weights } from '@/lib/civility/learned/weights';

const folder = join(process.cwd(), 'content/civility');

function shippedWeights(): Weights {
  const { weights, reason } = parseWeights(
    readFileSync(join(folder, 'weights.json'), 'utf8'),
    new Uint8Array(readFileSync(join(folder, 'weights.bin'))),
  );
  if (weights === null) throw new Error(reason);
  return weights;
}

const weights = shippedWeights();
const scoresOf = (text: string) => scoreText(weights, plainTokens(text), []).scores;

describe('scoreText', () => {
  test.each([
    ['hate', 'Muslims are vermin and must be driven out.', 'Muslims are my neighbours and they bake wonderful bread.'],
    [
      'hate',
      'I despise immigrants, they are filthy thieves.',
      'It is wrong to say that immigrants are filthy thieves.',
    ],
    ['hate', 'Disabled people should be put down.', 'Disabled people should be paid the same wages.'],
    ['hate', 'Women are inferior to men.', 'Women are not inferior to men.'],
    ['attack', 'You are a pathetic liar.', 'You are right about the numbers.'],
    ['toxic', 'What a bunch of fucking idiots.', 'What a thorough piece of reporting.'],
    [
      'spam',
      'Earn $900 a day, contact us on WhatsApp now!',
      'The recruiters promised high wages and took the passports.',
    ],
  ] as const)('finds more %s in “%s” than in “%s”', (head, worse, better) => {
    expect(scoresOf(worse)[head]).toBeGreaterThan(scoresOf(better)[head] + 0.5);
  });

  test('a name of a group alone does not move the score for hate by much from one group to the next', () => {
    const scores = ['Muslims', 'Jews', 'lesbians', 'migrants', 'disabled people', 'Roma', 'sex workers'].map(
      (group) => scoresOf(`Three ${group} spoke at the meeting.`).hate,
    );
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(0.75);
  });

  test.each(['Muslim migrants', 'sex workers', 'the Jews', 'Black women!', 'U N H C R', '…', ''])(
    'a name alone says nothing: “%s”',
    (text) => {
      expect(Math.max(...Object.values(scoresOf(text)))).toBeLessThanOrEqual(-4);
    },
  );

  test('names the words that counted most, inside the text and the strongest first', () => {
    const text = 'You are a complete idiot, mate.';
    const words = scoreText(weights, plainTokens(text), []).top('attack', 3);
    expect(words.length).toBeGreaterThan(0);
    expect(words.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain('idiot');
    expect([...words].sort((one, other) => other.weight - one.weight)).toEqual(words);
  });

  test('gives real numbers and spans inside the text for whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { scores, top } = scoreText(weights, plainTokens(text), []);
        expect(Object.values(scores).every(Number.isFinite)).toBe(true);
        for (const { start, end } of top('hate', 5)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('is the same whatever was scored before it', () => {
    const text = 'They are all liars and thieves.';
    const before = scoresOf(text);
    scoresOf('word '.repeat(400));
    expect(scoresOf(text)).toEqual(before);
  });

  test('what the rules saw moves the scores', () => {
    const tokens = plainTokens('they should be sent away');
    const alone = scoreText(weights, tokens, []).scores.hate;
    const seen = scoreText(weights, tokens, [{ rule: 'hate', status: 'asserted', weight: 0.9 }]).scores.hate;
    expect(seen).toBeGreaterThan(alone);
  });
});
