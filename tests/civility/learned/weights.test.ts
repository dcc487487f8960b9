import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseWeights } from '@/lib/civility/learned/weights';

const folder = join(process.cwd(), 'content/civility');
const header = readFileSync(join(folder, 'weights.json'), 'utf8');
const body = new Uint8Array(readFileSync(join(folder, 'weights.bin')));

function damaged(change: (copy: Uint8Array) => void): Uint8Array {
  const copy = body.slice();
  change(copy);
  return copy;
}

function headerWith(change: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(header) as Record<string, unknown>), ...change });
}

describe('parseWeights', () => {
  test('reads the weights that are shipped', () => {
    const { weights, reason } = parseWeights(header, body);
    expect(reason).toBeNull();
    expect(weights?.linear.hate.values.length).toBeGreaterThan(1000);
  });

  test('the shipped weights take at most one million bytes', () => {
    expect(body.length).toBeLessThanOrEqual(1_000_000);
  });

  test.each([
    ['no header', null, body],
    ['no body', header, null],
    ['a header that is not JSON', '{"format":', body],
    ['a header that is a list', '[]', body],
    ['a header of another form', headerWith({ format: 99 }), body],
    ['a body cut short', header, body.slice(0, 1000)],
    ['an empty body', header, new Uint8Array(0)],
    [
      'a body with one bit changed',
      header,
      damaged((copy) => {
        copy[5000] = (copy[5000] ?? 0) ^ 1;
      }),
    ],
    ['no sections', headerWith({ sections: [] }), body],
    [
      'a section outside the body',
      headerWith({ sections: [{ name: 'linear.hate', offset: body.length, length: 8, scale: 1 }] }),
      body,
    ],
    ['thresholds the wrong way round', headerWith({ thresholds: { hate: { strict: 0, wide: 1 } } }), body],
  ])('says why there are no weights, and does not throw: %s', (_case, text, bytes) => {
    const { weights, reason } = parseWeights(text, bytes);
    expect(weights).toBeNull();
    expect(reason).toMatch(/\.$/u);
  });
});
