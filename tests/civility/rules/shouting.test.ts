import { expect, it } from 'vitest';
import { weight } from '@/tests/civility/screened';

it.each([
  ['a sentence in capitals', 'THIS LAW HAS TO BE CHANGED BEFORE THE SUMMER BEGINS', true],
  ['the same in Greek', 'ΑΥΤΟΣ Ο ΝΟΜΟΣ ΠΡΕΠΕΙ ΝΑ ΑΛΛΑΞΕΙ ΠΡΙΝ ΑΠΟ ΤΟ ΚΑΛΟΚΑΙΡΙ', true],
  ['an ordinary sentence', 'This law has to be changed before the summer begins.', false],
  ['a few capitals among small letters', 'The UN, the ILO and the IOM signed it, and the OSCE did not.', false],
  ['a short cry', 'NEVER AGAIN', false],
  ['a script without capitals', 'يجب تغيير هذا القانون قبل بداية الصيف في هذا البلد', false],
  ['digits', '1234567890 1234567890 1234567890', false],
])('%s', (_case, text, shouts) => {
  expect(weight('shouting', text) > 0).toBe(shouts);
});

it('is weak: it only reaches the moderator', () => {
  expect(weight('shouting', 'THIS LAW HAS TO BE CHANGED BEFORE THE SUMMER BEGINS')).toBeLessThan(0.6);
});
