import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, findPlace, type Block } from '@/lib/domain/anchor';

const block = (id: string, text: string): Block => ({ id, text });
const words = 'Inspectors came to the hotel twice in nine years, and both times they had called ahead.';
const chosen = 'both times they had called ahead';
const start = words.indexOf(chosen);
const anchor = anchorAt(block('a', words), start, start + chosen.length);

describe('finding a passage again', () => {
  it('finds the words where they stood', () => {
    expect(findPlace(anchor, [block('a', words)])).toEqual({
      ...anchor,
      how: 'in-block',
      start,
      end: start + chosen.length,
    });
  });

  it('finds them in another block, with the block that they stand in now', () => {
    const moved = [block('b', 'Nothing of it.'), block('c', `It is said that ${words}`)];
    expect(findPlace(anchor, moved)).toMatchObject({ how: 'elsewhere', block: 'c', exact: chosen });
  });

  it('takes, of several places, the one whose surroundings are the same', () => {
    const text = `Once they said that ${chosen}. ${words}`;
    expect(findPlace(anchor, [block('a', text)])).toMatchObject({ start: text.lastIndexOf(chosen) });
  });

  it.each([
    ['both times they’d called ahead', true],
    ['each time they had phoned ahead', false],
    ['both visits were announced the week before', false],
    ['both the times, they had called ahead', true],
  ])('follows small changes and no large ones: %j', (text, found) => {
    const place = findPlace(anchor, [block('z', `Inspectors came, and ${text}.`)]);
    expect(place?.how === 'changed').toBe(found);
  });

  it.each([
    ['the words are gone', [block('a', 'The hotel was never inspected.')]],
    ['the story is empty', []],
    ['the block is empty', [block('a', '')]],
  ])('gives up when %s', (_, blocks) => expect(findPlace(anchor, blocks)).toBeNull());

  it('does not guess at a word of a few letters', () => {
    const short = anchorAt(block('a', 'He paid.'), 3, 7);
    expect(findPlace(short, [block('b', 'He said.')])).toBeNull();
  });

  it('survives any edit elsewhere, and any edit of the passage up to a fifth of its length', () => {
    const sentence = fc.lorem({ maxCount: 3, mode: 'sentences' });
    const scene = fc.record({
      before: fc.array(sentence, { maxLength: 3 }),
      text: fc.lorem({ maxCount: 4, mode: 'sentences' }).filter((text) => text.length >= 40),
      after: fc.array(sentence, { maxLength: 3 }),
      from: fc.double({ min: 0, max: 0.5, noNaN: true }),
      edits: fc.array(
        fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), letter: fc.constantFrom('', 'x', 'ü') }),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(scene, ({ before, text, after, from, edits }) => {
        const begin = Math.floor(text.length * from);
        const end = Math.min(text.length, begin + 300, text.length);
        const mine = anchorAt(block('old', text), begin, end);
        let exact = mine.exact;
        for (const { at, letter } of edits.slice(0, Math.floor(mine.exact.length / 5))) {
          const place = Math.floor(exact.length * at);
          exact = exact.slice(0, place) + letter + exact.slice(place + 1);
        }
        const edited = text.slice(0, begin) + exact + text.slice(end);
        const blocks = [
          ...before.map((it, n) => block(`b${n}`, it)),
          block('new', edited),
          ...after.map((it, n) => block(`a${n}`, it)),
        ];
        const place = findPlace(mine, blocks);
        expect(place).not.toBeNull();
        const found = blocks.find(({ id }) => id === place?.block)?.text.slice(place?.start, place?.end);
        expect(found).toBe(place?.exact);
      }),
      { numRuns: 400 },
    );
  });

  it('is quick in the longest story with words that stand nowhere', () => {
    const story = Array.from({ length: 400 }, (_, n) => block(`b${n}`, 'the and of people who '.repeat(22)));
    const nowhere = { block: 'x', exact: 'the people of whom and whose '.repeat(10), prefix: '', suffix: '' };
    const begun = performance.now();
    findPlace(nowhere, story);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
