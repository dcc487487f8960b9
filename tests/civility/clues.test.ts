import { describe, expect, it } from 'vitest';
import { withoutIdleClues } from '@/lib/civility/clues';
import { finding } from '@/lib/civility/rule';
import { screened } from './screened';

const plain = finding({ rule: 'attack', start: 0, end: 5, weight: 0.9, cause: 'you are' });
const clue = finding({ rule: 'attack', start: 20, end: 25, weight: 0.42, cause: 'near an insult' });
const otherClue = finding({ rule: 'threat', start: 30, end: 35, weight: 0.4, cause: 'violence near a person' });

describe('clues', () => {
  it('leave the view where the same rule is plainly broken', () => {
    expect(withoutIdleClues([plain, clue, otherClue])).toEqual([plain, otherClue]);
  });

  it('stay where they are all that there is, or where the plain words are only quoted', () => {
    expect(withoutIdleClues([clue, otherClue])).toEqual([clue, otherClue]);
    const quoted = { ...plain, status: 'quoted' } as const;
    expect(withoutIdleClues([quoted, clue])).toEqual([quoted, clue]);
  });

  it('stay where somebody may need help, or gave away a number', () => {
    const number = finding({ rule: 'pii', start: 0, end: 5, weight: 0.9, cause: 'a telephone number' });
    const street = finding({ rule: 'pii', start: 9, end: 15, weight: 0.4, cause: 'a street' });
    expect(withoutIdleClues([number, street])).toEqual([number, street]);
  });

  it('never take a watched term of the site with them', () => {
    const terms = [{ id: 't', pattern: 'pumpkin', rule: 'attack' as const, exceptions: [], strict: false }];
    const text = 'You are a complete idiot, and a pumpkin.';
    const { findings } = screened(text, { terms });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toContain('pumpkin');
  });
});
