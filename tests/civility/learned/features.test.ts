import { describe, expect, test } from 'vitest';
import { featuresOf } from '@/lib/civility/learned/features';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { classTable } from '@/lib/civility/learned/word-classes';

const table = classTable({
  version: 'test',
  classes: [
    { name: 'GROUP', key: true, hidden: true, words: ['muslims', 'jews'] },
    { name: 'BE', key: true, hidden: false, words: ['are'] },
    { name: 'NOT', key: true, hidden: false, words: ['not'] },
    { name: 'BAD', key: true, hidden: false, words: ['liars'] },
  ],
});
const hashesOf = (text: string, hits: Parameters<typeof featuresOf>[1] = []): number[] => [
  ...featuresOf(plainTokens(text), hits, table).hashes,
];

describe('featuresOf', () => {
  test('is the same for two groups in the same sentence', () => {
    expect(hashesOf('muslims are liars')).toEqual(hashesOf('jews are liars'));
  });

  test('tells a statement from its denial and from its quotation', () => {
    const said = new Set(hashesOf('muslims are liars'));
    for (const other of ['muslims are not liars', '"muslims are liars"']) {
      expect(hashesOf(other).some((hash) => !said.has(hash))).toBe(true);
    }
  });

  test('holds each feature once, with places inside the text', () => {
    const { hashes, from, to, symbols, pieces } = featuresOf(
      plainTokens('liars liars liars, they are liars'),
      [],
      table,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(pieces).toBeLessThanOrEqual(hashes.length);
    hashes.forEach((_hash, index) => {
      expect(to[index]).toBeGreaterThanOrEqual(from[index] ?? 0);
      expect(to[index]).toBeLessThan(symbols.length);
    });
  });

  test('knows what the rules saw, but only of rules that answer its questions', () => {
    const plain = hashesOf('they are liars');
    expect(hashesOf('they are liars', [{ rule: 'attack', status: 'asserted', weight: 0.9 }]).length).toBe(
      plain.length + 2,
    );
    expect(hashesOf('they are liars', [{ rule: 'offtopic', status: 'asserted', weight: 0.9 }])).toEqual(plain);
  });

  test.each([
    ['nothing', ''],
    ['a long text', 'liars are not muslims '.repeat(3000)],
    ['one long word', 'a'.repeat(50_000)],
  ])('stays within its bounds for %s', (_case, text) => {
    const before = performance.now();
    expect(hashesOf(text).length).toBeLessThanOrEqual(6000);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
