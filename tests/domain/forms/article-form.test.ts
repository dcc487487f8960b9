import { describe, expect, it } from 'vitest';
import { articleForm } from '@/lib/domain/forms/article-form';
import { sentencesOf } from '@/lib/domain/forms/typed';
import { limits, reservedSlugs } from '@/lib/domain/limits';

const empty = {
  version: '1',
  slug: '',
  title: '',
  dek: '',
  kind: 'report',
  body: '',
  heroSrc: '',
  heroAlt: '',
  heroCaption: '',
  heroCredit: '',
  sources: '',
  discussion: '',
};
const refusals = (more: Record<string, unknown>) => {
  const parsed = articleForm.safeParse({ ...empty, ...more });
  return parsed.success ? {} : sentencesOf(parsed.error);
};

describe('the form of a story', () => {
  it('takes a draft in which everything is empty', () => {
    expect(articleForm.parse(empty)).toMatchObject({
      version: 1,
      slug: '',
      title: '',
      hero: null,
      sources: [],
      bylineIds: [],
      categoryIds: [],
    });
  });

  it('makes the address of the headline, unless one was given', () => {
    expect(articleForm.parse({ ...empty, title: 'Two Raids' }).slug).toBe('two-raids');
    expect(articleForm.parse({ ...empty, title: 'Two Raids', slug: 'My Raid' }).slug).toBe('my-raid');
  });

  it('reads sources line by line', () => {
    expect(articleForm.parse({ ...empty, sources: ' A | B | https://c.org/d \n\nE||http://f.org' }).sources).toEqual([
      { title: 'A', outlet: 'B', url: 'https://c.org/d' },
      { title: 'E', outlet: '', url: 'http://f.org' },
    ]);
  });

  it.each([
    'A | B',
    'A | B | javascript:alert(1)',
    'A | B | c.org',
    '| B | https://c.org',
    'A | B | https://c.org | d',
  ])('refuses the source %j and says which line it is', (line) => {
    expect(refusals({ sources: `X | Y | https://z.org\n${line}` })['sources']).toMatch(/^Source 2 should read/);
  });

  it.each(['/pictures/a-b.svg', 'https://cdn.example.org/a.jpg'])('takes a picture at %j', (heroSrc) => {
    expect(articleForm.parse({ ...empty, heroSrc, heroAlt: 'A' }).hero).toMatchObject({ src: heroSrc, alt: 'A' });
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    '//evil.example/a.png',
    'http://a.org/b.png',
    'a.png',
    '/a"onerror="x',
  ])('refuses a picture at %j', (heroSrc) => {
    expect(Object.keys(refusals({ heroSrc }))).toEqual(['heroSrc']);
  });

  it.each(reservedSlugs)('leaves the address %j to the site itself', (slug) => {
    expect(Object.keys(refusals({ slug }))).toEqual(['slug']);
  });

  it.each([
    ['slug', { slug: '言葉' }],
    ['title', { title: 'a'.repeat(limits.titleMax + 1) }],
    ['dek', { dek: 'a'.repeat(limits.dekMax + 1) }],
    ['body', { body: 'a'.repeat(limits.articleBodyMax + 1) }],
    ['kind', { kind: 'advertisement' }],
    ['version', { version: '0' }],
    ['bylines', { bylines: ['x'] }],
    ['categories', { categories: Array.from({ length: 11 }, () => '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11') }],
  ])('says beside %s what is wrong with it', (field, more) => {
    expect(Object.keys(refusals(more))).toEqual([field]);
  });
});
