import { expect, it } from 'vitest';
import { screenedLengthMax } from '@/lib/civility/token';
import { found, screened } from '@/tests/civility/screened';

it('a text that is read to its end has no finding', () => {
  expect(found('length', 'word '.repeat(400))).toEqual([]);
});

it('a longer text is for a person, and is no breach', () => {
  const text = 'One more sentence about the harbour. '.repeat(Math.ceil(screenedLengthMax / 30));
  expect(found('length', text)).toMatchObject([{ start: 0, end: text.length }]);
  expect(screened(text).wide).toContain('length');
  expect(screened(text).rules).not.toContain('length');
});
