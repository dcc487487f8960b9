import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishingGaps, slugFrom, type ArticleContent } from '@/lib/domain/article';
import { bylineId, categoryId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';

describe('the address made of a headline', () => {
  it.each([
    ['Florida’s raids', 'floridas-raids'],
    ['  What -- now?  ', 'what-now'],
    ['Über Größe', 'uber-gro-e'],
    ['Ça va: 125 arrests', 'ca-va-125-arrests'],
    ['言葉', ''],
    ['', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['a'.repeat(200), 'a'.repeat(80)],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%j is %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug);
  });

  it('holds only small letters, digits and single hyphens inside, and is its own address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugFrom(title);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(limits.slugMax);
        expect(slugFrom(slug)).toBe(slug);
      }),
    );
  });
});

const ready: ArticleContent = {
  slug: 'a',
  title: 'A',
  dek: 'b',
  kind: 'report',
  body: 'c',
  hero: null,
  sources: [],
  discussion: '',
  bylineIds: [bylineId.parse('0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11')],
  categoryIds: [categoryId.parse('7d1f3f5c-1f7e-4a7b-8d5a-2b9c4e6f7a22')],
};
const hero = { src: '/a.svg', alt: 'A map', caption: '', credit: '' };

describe('what is missing before a story can be published', () => {
  it.each([
    ['without a picture', ready],
    ['with a picture that is described', { ...ready, hero }],
  ])('is nothing, %s', (_name, content) => {
    expect(publishingGaps(content)).toEqual([]);
  });

  it.each([
    ['title', { ...ready, title: ' ' }],
    ['dek', { ...ready, dek: '' }],
    ['body', { ...ready, body: '\n' }],
    ['slug', { ...ready, slug: '' }],
    ['bylines', { ...ready, bylineIds: [] }],
    ['categories', { ...ready, categoryIds: [] }],
    ['hero', { ...ready, hero: { ...hero, alt: ' ' } }],
  ] as const)('is said of %s alone when that alone is missing', (field, content) => {
    expect(publishingGaps(content).map((gap) => gap.field)).toEqual([field]);
  });
});
