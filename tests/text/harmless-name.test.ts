import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessName } from '@/lib/text/harmless-name';

describe('a name as it may be shown', () => {
  it.each([
    ['Latin', 'Zoë O’Neill-Ågren'],
    ['Devanagari with a joiner', 'क्‍ष नमस्ते'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Tamil', 'க்ஷ'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['an emoji family', '👩‍👩‍👧'],
    ['an emoji with a skin tone', '👩🏽‍🚀'],
    ['a heart with its selector', '❤️'],
    ['Japanese', '山田 太郎'],
  ])('is left alone: %s', (_script, name) => {
    expect(harmlessName(name)).toBe(name);
  });

  it.each([
    ['a turned line', 'A\u202eB', 'AB'],
    ['a soft hyphen', 'ad\u00admin', 'admin'],
    ['a joiner between Latin letters', 'ad\u200dmin', 'admin'],
    ['a joiner at the end', 'क\u200d', 'क'],
    ['a byte order mark', '\ufeffA', 'A'],
    ['invisible tags', 'A\u{e0041}', 'A'],
    ['a control character', 'A\u0000B', 'AB'],
    ['line breaks', 'A\n\nB', 'A B'],
    ['wide blanks', 'A\u2003\u00a0 B', 'A B'],
    ['a tower of marks', `x${'\u0301\u0302\u0303\u0304\u0305'}a`, 'x\u0301\u0302a'],
  ])('loses %s', (_name, typed, shown) => {
    expect(harmlessName(typed)).toBe(shown.normalize('NFC'));
  });

  it.each([['\u200b'], ['\u200d\u200d'], ['\u2800'], ['\ufe0f'], ['\u0301'], ['\u3164'], ['   '], ['']])(
    'is empty when nothing of it could be seen: %j',
    (typed) => {
      expect(harmlessName(typed)).toBe('');
    },
  );

  it('is the same when it is made harmless again, and never ill-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const once = harmlessName(typed);
        expect(harmlessName(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
