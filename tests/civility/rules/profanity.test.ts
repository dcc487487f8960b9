import { describe, expect, it } from 'vitest';
import { found, weight } from '@/tests/civility/screened';

describe('profanity', () => {
  it.each([
    ['a swear word', 'What the fuck is this law?'],
    ['in disguise', 'What the f*ck is this law?'],
    ['spaced out', 'this is b u l l s h i t'],
    ['in Spanish', 'Vete a la mierda con esa ley'],
  ])('speaks to the writer: %s', (_case, text) => {
    expect(weight('profanity', text)).toBeGreaterThanOrEqual(0.6);
  });

  it('a mild word only reaches the moderator', () => {
    expect(weight('profanity', 'This is crap.')).toBeGreaterThanOrEqual(0.3);
    expect(weight('profanity', 'This is crap.')).toBeLessThan(0.6);
  });

  it.each([
    ['a town that holds one', 'Scunthorpe is on the railway.'],
    ['a bird', 'Blue tits nest in our cherry tree.'],
    ['an animal', 'The ox and the ass stood in the stable.'],
    ['an ordinary sentence', 'The inspectors came in the morning.'],
  ])('leaves alone: %s', (_case, text) => {
    expect(weight('profanity', text)).toBeLessThan(0.3);
  });

  it('counts for less in quotation marks', () => {
    const [quoted] = found('profanity', 'He wrote "fuck the workers" to his partner.');
    expect(quoted?.status).toBe('quoted');
    expect(quoted?.weight).toBeLessThan(0.6);
  });

  it('points at the word as it was written', () => {
    const text = 'It is a sh1t contract.';
    expect(found('profanity', text).map(({ start, end }) => text.slice(start, end))).toEqual(['sh1t']);
  });
});
