import { describe, expect, test } from 'vitest';
import { dialogueTexts } from '@/scripts/civility/training/dialogue';
import { newsTexts } from '@/scripts/civility/training/news';
import { handwritten, readProbes } from '@/scripts/civility/training/probes';
import { writtenComments } from '@/scripts/civility/training/sentences';
import { socialTexts } from '@/scripts/civility/training/social';
import { subjectTexts } from '@/scripts/civility/training/subject';

/** Up to so many words two people write the same by chance: “moron”, “not in my town”. */
const chanceWords = 4;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const learned = new Set([...writtenComments(), ...handwritten()].map(({ text }) => plain(text)));

describe('comments written for training', () => {
  test.each([
    ['comments on the subject', subjectTexts().map(({ labelled }) => labelled.text)],
    ['sentences for the hate rule', readProbes().map(({ text }) => text)],
    ['claims and replies', dialogueTexts().map(({ text }) => text)],
    ['comments below news', newsTexts().map(({ text }) => text)],
    ['posts and forum comments', socialTexts().map(({ text }) => text)],
  ])('hold nothing that the screen is measured with: %s', (_what, texts) => {
    expect(texts.length).toBeGreaterThan(90);
    const long = texts.map(plain).filter((text) => text.split(' ').length > chanceWords);
    expect(long.filter((text) => learned.has(text))).toEqual([]);
  });
});
