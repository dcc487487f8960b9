import { describe, expect, test } from 'vitest';
import { classOf, classTable } from '@/lib/civility/learned/word-classes';

const table = classTable({
  version: 'test',
  classes: [
    { name: 'BAD', key: true, hidden: false, words: ['thief', 'lie', 'constructor'] },
    { name: 'GOOD', key: true, hidden: false, words: ['help', 'lie'] },
  ],
});

describe('classOf', () => {
  test.each([
    ['thief', 0],
    ['lies', 0],
    ['helping', 1],
    ['helped', 1],
    ["thief's", 0],
    ['constructor', 0],
    ['table', -1],
    ['__proto__', -1],
    ['toString', -1],
    ['', -1],
    ['s', -1],
  ])('finds the class of %j', (word, kind) => {
    expect(classOf(table, word)).toBe(kind);
  });
});
