import { describe, expect, it } from 'vitest';
import { renderArticle } from '@/lib/text/article';
import { renderComment } from '@/lib/text/comment';
import { calmFloods } from '@/lib/text/floods';
import { bombs } from './bombs';
import { seenIn } from './hostile';

const names = Object.keys(bombs);
const bomb = (name: string, length: number) => bombs[name]?.(length) ?? '';

/** Milliseconds of this process's own work: what else the machine does is not counted. */
function work(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a text that was made to keep the parser busy', () => {
  it.each(names)('is shown quickly as a comment of 5,000 characters: %s', (name) => {
    const text = bomb(name, 5000);
    expect(work(() => renderComment(text))).toBeLessThan(750);
  });

  it.each(names)('is shown quickly as a story of 10,000 characters: %s', (name) => {
    const text = bomb(name, 10_000);
    expect(work(() => renderArticle(text))).toBeLessThan(2500);
  });

  it.each([
    'opening brackets',
    'crossed emphasis on lines of its own',
    'list items',
    'containers in containers',
    'straight quotation marks',
  ])(
    'costs no more than in proportion to its length: %s',
    (name) => {
      const once = work(() => renderArticle(bomb(name, 10_000)));
      expect(work(() => renderArticle(bomb(name, 80_000)))).toBeLessThan(20 * Math.max(50, once));
    },
    30_000,
  );
});

describe('calming a flood of marks', () => {
  const few = { paragraph: 3, text: 10 };

  it('leaves a text with few marks as it is', () => {
    expect(calmFloods('*a* [b](c)', few)).toBe('*a* [b](c)');
  });

  it('changes only the paragraph that is flooded', () => {
    const calmed = calmFloods('*a*\n\n[[[[[[\n\n*b*', few);
    expect(calmed).not.toContain('[');
    expect(calmed.startsWith('*a*\n\n')).toBe(true);
    expect(calmed.endsWith('\n\n*b*')).toBe(true);
  });

  it('counts over the whole text too', () => {
    expect(calmFloods('*a*\n\n'.repeat(6), few)).not.toContain('*');
  });

  it('takes no mark for one that stands inside a word or an address', () => {
    const text = 'snake_case_words_everywhere and https://example.org:80/a_b_c at 10:30';
    expect(calmFloods(text, few)).toBe(text);
  });

  it('shows every mark of a flooded comment as it was typed', () => {
    const text = '*a_ [b](c) <d> `e` ~f~ {g} :h: |i| !j & \\k '.repeat(40).trim();
    expect(seenIn(renderComment(text)).trim()).toBe(text);
  });

  it('keeps the lines and paragraphs of a flooded comment', () => {
    expect(renderComment(`a\nb\n\n${'*'.repeat(400)}\nc`)).toBe(`<p>a<br>\nb</p>\n<p>${'*'.repeat(400)}<br>\nc</p>`);
  });

  it('lets nobody pass off a stand-in for a mark', () => {
    expect(renderComment('\ufdd0\ufdd1script\ufdd8')).toBe('<p>\ufffd\ufffdscript\ufffd</p>');
  });
});
