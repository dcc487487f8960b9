import { describe, expect, it } from 'vitest';
import { isHarsh } from '@/lib/domain/harsh';

describe('a harsh comment', () => {
  it.each([
    ['hate that the screen is sure of', [{ rule: 'hate', weight: 0.9 }], true],
    ['a disclosure at the very weight', [{ rule: 'disclosure', weight: 0.5 }], true],
    ['a threat that the screen is unsure of', [{ rule: 'threat', weight: 0.49 }], false],
    ['advertising, however sure', [{ rule: 'spam', weight: 1 }], false],
    [
      'one harsh finding among others',
      [
        { rule: 'spam', weight: 1 },
        { rule: 'attack', weight: 0.6 },
      ],
      true,
    ],
    ['nothing found', [], false],
  ])('%s', (_name, findings, harsh) => {
    expect(isHarsh(findings)).toBe(harsh);
  });
});
