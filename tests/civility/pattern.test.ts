import { describe, expect, it } from 'vitest';
import { matchEnd, parsePattern, type MatchGround } from '@/lib/civility/pattern';

function ground(text: string, classes: Readonly<Record<number, readonly string[]>> = {}): MatchGround {
  const words = text.split(' ');
  return {
    words,
    stops: words.map((word) => word === '.'),
    classes: words.map((_, at) => {
      const names = classes[at];
      return names === undefined ? null : new Map(names.map((name) => [name, [1]]));
    }),
  };
}

describe('matchEnd', () => {
  it.each([
    ['go home', 'go home now', 2],
    ['go|walk home', 'walk home', 2],
    ['go {place}?', 'go', 1],
    ['go ..2 home', 'go right back home', 4],
    ['go ..1 home', 'go right back home', -1],
    ['go ..3 home', 'go now . home', -1],
    ['go !home', 'go home', -1],
    ['go !home', 'go away', 1],
    ['^ go $', 'go .', 1],
    ['go now|$', 'go', 1],
  ])('reads %s in “%s”', (pattern, text, end) => {
    expect(matchEnd(parsePattern(pattern), ground(text), 0)).toBe(end);
  });

  it('matches a class of words', () => {
    expect(matchEnd(parsePattern('{who} is {what}'), ground('she is kind', { 0: ['who'], 2: ['what'] }), 0)).toBe(3);
  });
});
