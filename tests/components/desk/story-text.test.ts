import { describe, expect, test } from 'vitest';
import { emptyStory, storyText, textAfter } from '@/components/desk/story-text';
import { versionAfter } from '@/components/desk/version-after';
import type { ArticleContent } from '@/lib/domain/article';
import { idle, type FormState } from '@/lib/domain/form-state';
import { articleForm } from '@/lib/domain/forms/article-form';
import { bylineId, categoryId } from '@/lib/domain/ids';

const content: ArticleContent = {
  slug: 'a-story',
  title: 'A story',
  dek: 'What it is about.',
  kind: 'analysis',
  body: 'First.\n\nSecond.',
  hero: { src: '/pictures/one.svg', alt: 'A map', caption: 'The coast', credit: 'Northstar' },
  sources: [
    { title: 'A report', outlet: 'An office', url: 'https://example.org/report' },
    { title: 'A law', outlet: 'A parliament', url: 'https://example.org/law' },
  ],
  discussion: 'What did it change?',
  bylineIds: [bylineId.parse('0190b0a0-0000-7000-8000-000000000001')],
  categoryIds: [categoryId.parse('0190b0a0-0000-7000-8000-000000000002')],
};

describe('a story in the form', () => {
  test('comes back out of the form as it went in', () => {
    expect(articleForm.parse({ ...storyText(content), version: '3' })).toEqual({ ...content, version: 3 });
  });

  test('without a picture or sources leaves their fields empty', () => {
    expect(storyText({ ...content, hero: null, sources: [] })).toMatchObject({ heroSrc: '', heroAlt: '', sources: '' });
  });

  test('after a refusal holds what was typed, not what was kept', () => {
    const state: FormState = {
      kind: 'refused',
      form: '',
      fields: {},
      typed: { title: 'Typed', bylines: ['one', 'two'], version: '7' },
    };
    expect(textAfter(state, storyText(content))).toEqual({
      ...emptyStory,
      kind: '',
      title: 'Typed',
      bylines: ['one', 'two'],
    });
  });
});

describe('the version that the next save stands on', () => {
  const refused = (version: string): FormState => ({ kind: 'refused', form: '', fields: {}, typed: { version } });
  test.each<[string, FormState, number]>([
    ['is the one that was opened', idle, 4],
    ['is the one that the desk answered', { kind: 'done', message: '', version: 9 }, 9],
    ['is the opened one when the answer has none', { kind: 'done', message: '' }, 4],
    ['is the one of the refused form, which may have been saved', refused('6'), 6],
    ['is the opened one when the refused form’s cannot be read', refused('six'), 4],
  ])('%s', (_name, state, version) => {
    expect(versionAfter(state, 4)).toBe(version);
  });
});
