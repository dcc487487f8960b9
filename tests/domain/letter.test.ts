import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerText, letter } from '@/lib/domain/letter';

describe('a line that stands in a header', () => {
  test('never holds a line break, a control or a turn of direction, whatever is put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = headerText(text);
        // eslint-disable-next-line no-control-regex -- control characters are exactly what must not be there
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(line.length).toBeLessThanOrEqual(160);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
  test('keeps what people write', () => {
    expect(headerText('Your comment on “Ärger & ¿qué?” 🙂')).toBe('Your comment on “Ärger & ¿qué?” 🙂');
  });
});

test.each([
  'a@b.example\nBcc: c@d.example',
  'a@b.example\r\nSubject: x',
  'a@b.example, c@d.example',
  '<a@b.example>',
  'a b@c.example',
  '"a\n"@b.example',
  '',
])('%j is no address that a letter goes to', (to) => {
  expect(letter.safeParse({ to, subject: 's', text: 't', unsubscribe: null }).success).toBe(false);
});
