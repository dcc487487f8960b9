import type { CivilityModel } from '@/lib/civility/civility-model';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';

/** Texts that lead through every room of the screen: disguises, quotations, numbers, other scripts, length. */
const texts: readonly string[] = [
  'You are a complete 1d10t, and "people like you" should be sent back where they came from!',
  'Her number is 0044 7700 900123, write to someone@example.org or see www.example.org before Friday.',
  'My employer has my passport and I am not allowed to leave the house. Please help me.',
  'Robert Haskell is a trafficker, said the paper; the court found otherwise in 2019.',
  'f u c k this l a w, it is sh!t and b*llsh*t, said nobody: 🏳️‍🌈 🐀 ｗｉｄｅ Ｌｅｔｔｅｒｓ',
  'Ce n’est pas vrai. Das stimmt nicht. Esto no es verdad. هذا غير صحيح.',
];
const times = 12;

/**
 * Screens a few texts, so that the first comment is not the one for which everything is compiled. Once after loading;
 * what was found is thrown away.
 */
export function warmUp(model: CivilityModel): void {
  for (let round = 0; round < times; round += 1) for (const text of texts) screen(text, emptyContext, model);
  screen(texts.join('\n').repeat(times), emptyContext, model);
  for (const piece of ['a', 'f*', '"', '\u0301', 'you are ', 'f u c k '])
    screen(piece.repeat(1500), emptyContext, model);
}
