import { describe, expect, it } from 'vitest';
import { rumoursIn } from '@/lib/civility/rumours-in';

const bowl = { phrases: ['super bowl traffick*', 'superbowl slaves'] };
const figure = { phrases: ['300000 children'] };

describe('the rumours that a text may repeat', () => {
  it.each([
    ['Traffickers love the Super Bowl.', [bowl]],
    ['SUPER   BOWL: súper trafficking!', [bowl]],
    ['The Superbowl brings slaves.', [bowl]],
    ['The Super Bowl is on Sunday.', []],
    ['A superb bowl of traffic.', []],
    ['They take 300,000 children a year.', [figure]],
    ['They take 300.000 children a year.', [figure]],
    ['They take 300 000 children a year.', [figure]],
    ['They take 300000 Children a year.', [figure]],
    ['They take 1,300,000 children a year.', []],
    ['300 children, 000 adults.', []],
    ['At the Super Bowl traffickers took 300,000 children.', [bowl, figure]],
    ['', []],
  ])('%j', (text, found) => {
    expect(rumoursIn(text, [bowl, figure])).toEqual(found);
  });

  it('takes a set of asterisks and stops for none', () => {
    expect(rumoursIn('Anything at all.', [{ phrases: ['...', ''] }])).toEqual([]);
  });

  it('is not slowed by a text made against it', () => {
    const text = `${'a'.repeat(60)} `.repeat(300);
    const many = Array.from({ length: 200 }, () => ({ phrases: ['a*a*a*a*a*b c*', '*a*a*a*b zz'] }));
    const before = performance.now();
    expect(rumoursIn(text, many)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
