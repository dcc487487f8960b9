import { describe, expect, test } from 'vitest';
import { socialTexts } from '@/scripts/civility/training/social';

describe('posts and comments written for measuring', () => {
  test('are asked one question each, and both answers are there in each half', () => {
    const texts = socialTexts();
    for (const src of ['posts, open', 'posts, kept', 'forums, open', 'forums, kept']) {
      const answers = texts.filter((text) => text.src === src).flatMap(({ y }) => Object.values(y));
      expect(answers.length).toBeGreaterThan(100);
      expect(new Set(answers)).toEqual(new Set([0, 1]));
    }
    expect(texts.every(({ y }) => Object.keys(y).length === 1)).toBe(true);
  });
});
