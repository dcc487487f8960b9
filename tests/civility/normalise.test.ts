import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/civility/normalise';
import { screenedLengthMax } from '@/lib/civility/token';
import { shipped } from './screened';

const words = (text: string): string[] =>
  normalise(text, shipped.lexicon)
    .tokens.filter(({ kind }) => kind === 'word' || kind === 'hashtag')
    .map(({ folded }) => folded);

describe('normalise', () => {
  it.each([
    ['ｆｕｃｋ', 'fuck', 'full-width letters'],
    ['𝓫𝓲𝓽𝓬𝓱', 'bitch', 'script letters'],
    ['🅵🆄🅲🅺', 'fuck', 'emoji letters'],
    ['sh\u200bit', 'shit', 'an invisible character'],
    ['ѕhіt', 'shit', 'letters of another alphabet'],
    ['shït', 'shit', 'accents'],
    ['bullsh1t', 'bullshit', 'figures'],
    ['a$$hole', 'asshole', 'signs'],
    ['f**k', 'fuck', 'masks'],
    ['f u c k', 'fuck', 'spaces'],
    ['f.u.c.k', 'fuck', 'full stops'],
    ['fuuuuuck', 'fuck', 'drawn-out letters'],
    ['fuckyou', 'fuck', 'words run together'],
    ['btch', 'bitch', 'lost vowels'],
    ['shti', 'shit', 'swapped letters'],
    ['fu ck', 'fuck', 'a word split in two'],
    ['sh🙂it', 'shit', 'an emoji between'],
    ['#fuck', 'fuck', 'a hashtag'],
  ])('reads %s as %s: %s', (written, word) => {
    expect(words(`what ${written} this`)).toContain(word);
  });

  it.each([
    'Scunthorpe',
    'Cockburn',
    'Matsushita',
    'Phuc Nguyen',
    'Bich Ngoc',
    'mishit',
    'flame retardant',
    'W*T*O',
    'rating: 4*/5*',
    'U N H C R',
    'F. A. Q.',
    'A55 road',
    '$5,000',
    'Łódź São Paulo',
    'класс суда',
    'Niger',
    'crisp',
    'Woops',
  ])('leaves %s as it is', (innocent) => {
    expect(normalise(innocent, shipped.lexicon).tokens.filter(({ rewritten }) => rewritten)).toEqual([]);
  });

  it('keeps the place of a disguised word in the text as it was written', () => {
    const text = 'Oh f.u.c.k this 😀 f*ck';
    const found = normalise(text, shipped.lexicon).tokens.filter(({ folded }) => folded === 'fuck');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['f.u.c.k', 'f*ck']);
  });

  it('reads contractions as the two words that they are', () => {
    expect(words("You're not; they don't, cant and won’t")).toEqual([
      'you',
      'are',
      'not',
      'they',
      'do',
      'not',
      'can',
      'not',
      'and',
      'will',
      'not',
    ]);
  });

  it('says when a text is longer than it reads', () => {
    expect(normalise('word '.repeat(screenedLengthMax), shipped.lexicon).truncated).toBe(true);
    expect(normalise('a short text', shipped.lexicon).truncated).toBe(false);
  });
});
