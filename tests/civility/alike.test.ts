import { describe, expect, it } from 'vitest';
import { mostAlike } from '@/lib/civility/alike';

const text = 'The police should go after the men who pay, not after the women who were brought here.';
const others = [
  { id: 'same', text },
  {
    id: 'near',
    text: 'Police should go after the men who pay for it, and leave the women alone who were brought here.',
  },
  { id: 'far', text: 'A very good article, thank you for the figures from the court files.' },
];

describe('texts that are most alike', () => {
  it('come with the likest first, and without what shares no phrases', () => {
    const found = mostAlike(text, others, 5);
    expect(found.map(({ id }) => id)).toEqual(['same', 'near']);
    expect(found[0]?.likeness).toBe(1);
    expect(found[1]?.likeness).toBeLessThan(0.8);
  });

  it('are at most so many', () => {
    expect(mostAlike(text, others, 1).map(({ id }) => id)).toEqual(['same']);
  });

  it('are none for a text too short to tell anything', () => {
    expect(mostAlike('Thank you.', [{ text: 'Thank you.' }], 5)).toEqual([]);
  });
});
