import { describe, expect, test } from 'vitest';
import { linesOf } from '@/scripts/civility/lines';

async function* given(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function read(chunks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(given(chunks))) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  test.each([
    ['joins a line that comes in pieces', ['{"a"', ':1}\n{"b"', ':2}'], ['{"a":1}', '{"b":2}']],
    ['keeps blank lines, so that lines are counted as an editor counts them', ['a\n\n', 'b\n'], ['a', '', 'b']],
    ['takes off a carriage return, also one that comes by itself', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['does not break at the separators of Unicode', ['a\u2028b\u2029c\n'], ['a\u2028b\u2029c']],
    ['gives nothing of nothing', [], []],
  ] as const)('%s', async (_name, chunks, lines) => {
    expect(await read(chunks)).toEqual(lines);
  });
});
