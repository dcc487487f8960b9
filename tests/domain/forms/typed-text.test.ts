import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '@/lib/domain/forms/typed-text';

const field = typedText({ min: 2, max: 50, missing: 'Missing.' });
const line = typedText({ min: 0, max: 50, missing: 'Missing.', singleLine: true });
const sentence = (typed: unknown, schema = field) => schema.safeParse(typed).error?.issues[0]?.message;

describe('a text that somebody typed', () => {
  it.each([
    ['trimmed', '  ab  ', 'ab'],
    ['with one kind of line end', 'a\r\nb\rc', 'a\nb\nc'],
    ['without control characters', 'a\u0000b\u0007\u009fc', 'abc'],
    ['with its tabs', 'a\tb', 'a\tb'],
    ['well-formed', 'a\ud800b', 'a\ufffdb'],
    ['with the joiners of its script', 'می‌خواهم', 'می‌خواهم'],
  ])('is kept %s', (_name, typed, kept) => {
    expect(field.parse(typed)).toBe(kept);
  });

  it('is one line where one line is asked for', () => {
    expect(line.parse('a\n\nb\tc')).toBe('a b c');
  });

  it.each([
    ['nothing', ''],
    ['too little', 'a'],
    ['blanks', ' \n\t '],
    ['only invisible characters', '\u200b'.repeat(10)],
    ['no text at all', undefined],
    ['a list', ['ab']],
    ['a number', 12],
  ])('is missed when it is %s', (_name, typed) => {
    expect(sentence(typed)).toBe('Missing.');
  });

  it.each([
    ['at the limit', 'a'.repeat(50), undefined],
    ['one over the limit', 'a'.repeat(51), 'This is 51 characters long; the limit is 50.'],
    [
      'a flood of invisible characters',
      `ab${'\u200b'.repeat(21)}`,
      'This holds very many invisible characters. Please type it again without them.',
    ],
    ['damaged', 'ab\ufffd\ufffd\ufffd', 'Some characters arrived damaged. Please type or paste it again.'],
  ])('is answered with a sentence when it is %s', (_name, typed, said) => {
    expect(sentence(typed)).toBe(said);
  });

  it('is the same when it is read again, and never holds what PostgreSQL refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = field.safeParse(typed);
        if (!read.success) return;
        expect(field.parse(read.data)).toBe(read.data);
        expect(read.data).not.toContain('\u0000');
        expect(read.data.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
