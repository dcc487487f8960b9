import { expect, it } from 'vitest';
import { weight } from '@/tests/civility/screened';

it.each([
  ['one word over and over', 'justice '.repeat(12), true],
  ['one sentence four times', 'We will be there on Sunday. '.repeat(4), true],
  ['one letter held down', `wha${'a'.repeat(40)}t a day`, true],
  ['a sentence said twice', 'We will be there on Sunday. We will be there on Sunday.', false],
  ['small words that any text repeats', 'It is as it is, and as it was it is no more.', false],
  [
    'a long text that returns to its subject',
    'The ship left and then another thing came up entirely. '.repeat(3),
    false,
  ],
  ['nothing', '', false],
])('%s', (_case, text, repeats) => {
  expect(weight('repetition', text) > 0).toBe(repeats);
});
