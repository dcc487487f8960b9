import { describe, expect, test } from 'vitest';
import { readGrammar } from '@/scripts/civility/training/grammar';
import { readList } from '@/scripts/civility/training/reader';
import { synthesise } from '@/scripts/civility/training/synthesise';
import { readWordClasses } from '@/scripts/civility/training/word-classes-file';

const grammar = readGrammar();
const classes = readWordClasses(readList('weights-words.json'));
const texts = synthesise(grammar, classes, 4, 0.05);

describe('synthesise', () => {
  test('makes the same sentences from the same seed, and others from another', () => {
    const written = (seed: number): string[] => synthesise(grammar, classes, seed, 0.02).map(({ text }) => text);
    expect(written(1)).toEqual(written(1));
    expect(written(1)).not.toEqual(written(2));
  });

  test('fills every slot of every family', () => {
    expect(texts.filter(({ text }) => /[{}|]|undefined/u.test(text))).toEqual([]);
    expect(new Set(texts.map(({ cat }) => cat)).size).toBe(grammar.families.length);
  });

  test('speaks of every group in harmless and in hateful sentences', () => {
    for (const group of new Set(grammar.groups.map((forms) => forms.group))) {
      const labels = synthesise(grammar, classes, 9, 0.12)
        .filter((text) => text.group === group)
        .map(({ y }) => y.hate);
      expect(labels).toContain(0);
      expect(labels).toContain(1);
    }
  }, 20_000);
});
