import { describe, expect, test } from 'vitest';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { quotedTokens, symbolsOf, tokensMax } from '@/lib/civility/learned/symbols';
import { classTable } from '@/lib/civility/learned/word-classes';
import { readGrammar } from '@/scripts/civility/training/grammar';
import { shipped } from '@/tests/civility/screened';

const table = classTable({
  version: 'test',
  classes: [
    { name: 'GROUP', key: true, hidden: true, words: ['muslim', 'muslims', 'women', 'asylum seekers'] },
    { name: 'COLOUR', key: true, hidden: false, words: ['black', 'young'] },
    { name: 'PERSON', key: true, hidden: false, words: ['people', 'man'] },
  ],
});

describe('symbolsOf', () => {
  test.each([
    ['young Muslim women work here', ['young_muslim_women', 'work', 'here']],
    ['black people vote', ['black_people', 'vote']],
    ['a black car', ['a', 'black', 'car']],
    ['two asylum seekers wait', ['two', 'asylum_seekers', 'wait']],
    ['the man waits', ['the', 'man', 'waits']],
  ])('reads “%s” as %j', (text, words) => {
    expect(symbolsOf(plainTokens(text), table).map(({ word }) => word)).toEqual(words);
  });

  test('two groups in the same place look the same', () => {
    const hashes = (text: string) => symbolsOf(plainTokens(text), table).map(({ hash }) => hash);
    expect(hashes('muslims vote')).toEqual(hashes('asylum seekers vote'));
  });

  test('reads only so many tokens of a long text', () => {
    expect(symbolsOf(plainTokens('car '.repeat(5000)), table).length).toBeLessThanOrEqual(tokensMax);
  });
});

describe('quotedTokens', () => {
  test.each([
    ['He said "go home" and left', ['go', 'home']],
    ["He said 'go home' and left", ['go', 'home']],
    ['“go home” is wrong', ['go', 'home']],
    ["the workers' wages and the owners' cars", []],
    ['an "open quotation', []],
  ])('finds what is quoted in %s', (text, quoted) => {
    const tokens = plainTokens(text);
    const flags = quotedTokens(tokens);
    expect(tokens.filter((_token, index) => flags[index] === 1).map(({ folded }) => folded)).toEqual(quoted);
  });
});

/** Words that also mean something else, and so stay visible: men are people, too. */
const alsoOrdinary = new Set(['men', 'girls']);

test.each([...new Set(readGrammar().groups.map(({ plural }) => plural))].filter((name) => !alsoOrdinary.has(name)))(
  'the shipped model reads this name as one hidden group, like every other: %s',
  (name) => {
    const read = shipped.weights;
    if (read === null) throw new Error('The shipped weights cannot be read.');
    const [first, second] = symbolsOf(plainTokens(`${name} came in`), read.table);
    expect(first).toMatchObject({ hidden: true });
    expect(second?.word).toBe('came');
  },
);
