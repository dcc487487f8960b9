import { describe, expect, test } from 'vitest';
import { hashOf } from '@/lib/civility/learned/hash';
import { netInput, netShape } from '@/lib/civility/learned/net';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { symbolsOf } from '@/lib/civility/learned/symbols';
import { classTable } from '@/lib/civility/learned/word-classes';
import { vectorLength } from '@/lib/civility/learned/word-vectors';

const table = classTable({
  version: 'test',
  classes: [{ name: 'GROUP', key: true, hidden: true, words: ['jews', 'women'] }],
});
const vectors = {
  rows: new Map([
    [hashOf('vote'), 0],
    [hashOf('jews'), 1],
  ]),
  numbers: new Float32Array(2 * vectorLength),
};
const inputOf = (text: string) => netInput(symbolsOf(plainTokens(text), table), vectors);

describe('netInput', () => {
  test('hides the names of groups: two groups give the same input', () => {
    expect(inputOf('jews vote')).toEqual(inputOf('women vote'));
  });

  test('looks up what a word means, but not the name of a group, nor a word that is not known', () => {
    expect([...inputOf('jews vote twice').rows]).toEqual([-1, 0, -1]);
  });

  test('keeps buckets within the table and texts within their length', () => {
    const input = inputOf('unbelievable '.repeat(1000));
    expect(input.count).toBe(netShape.symbolsMax);
    expect(input.buckets.every((bucket) => bucket >= 0 && bucket < netShape.buckets)).toBe(true);
    expect(input.starts.at(-1)).toBe(input.buckets.length);
  });
});
