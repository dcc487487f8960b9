import { expect, it } from 'vitest';
import { screened, weight } from '@/tests/civility/screened';

const storyTerms = ['Farm workers held in debt bondage', 'What the inspectors found in the orchards'];
const elsewhere =
  'Has anybody here tried the new tram line yet? The seats are comfortable and the windows are large, quite unlike before. My daughter loves riding through town after school.';

it('a comment that shares no word with the story is marked, weakly', () => {
  expect(weight('offtopic', elsewhere, { storyTerms })).toBeGreaterThan(0);
  expect(screened(elsewhere, { storyTerms }).rules).toEqual([]);
});

it.each([
  ['one word in common', `${elsewhere} The inspectors should ride it.`, storyTerms],
  ['a word in another form', `${elsewhere} Inspection included.`, storyTerms],
  ['a short remark', 'Well said, thank you.', storyTerms],
  ['a story with hardly any words', elsewhere, ['Oh']],
])('not marked: %s', (_case, text, terms) => {
  expect(weight('offtopic', text, { storyTerms: terms })).toBe(0);
});
