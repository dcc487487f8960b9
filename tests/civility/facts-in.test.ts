import { describe, expect, it } from 'vitest';
import type { ProtectedFact } from '@/lib/civility/context';
import { factsIn } from '@/lib/civility/facts-in';

const facts: readonly ProtectedFact[] = [
  { id: 'n', kind: 'name', value: 'Rose Obuya', aliases: ['Mama Tindi'] },
  { id: 't', kind: 'town', value: 'Bad Münstereifel' },
  { id: 'a', kind: 'age', value: '17' },
];
const common = new Set(['rose', 'mama']);

describe('the protected facts in a published comment', () => {
  it.each([
    ['Rose Obuya was brave.', ['n']],
    ['Poor obuya!', ['n']],
    ['She rose early.', []],
    ['Everybody calls her Mama Tindi.', ['n']],
    ['This was in bad munstereifel, I think.', ['t']],
    ['Bad things happen in Münstereifel.', []],
    ['She was 17 then.', ['a']],
    ['There are 17 reasons.', []],
    ['17 years old and from Bad-Münstereifel', ['t', 'a']],
    ['', []],
  ])('%s', (text, ids) => {
    expect(factsIn(text, facts, common)).toEqual(ids);
  });
});
