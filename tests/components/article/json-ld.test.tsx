import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JsonLd } from '@/components/article/json-ld';
import type { ArticleKind } from '@/lib/domain/article';
import type { ArticleView } from '@/lib/domain/article-view';
import { articleId } from '@/lib/domain/ids';

const site = { name: 'The Lantern', tagline: 'News', url: 'https://lantern.example', holdHours: 24 };

function story(over: Partial<ArticleView> = {}): ArticleView {
  return {
    id: articleId.parse('0b0f7b0e-5a53-4ad0-9a0e-8c8ad0f6a001'),
    slug: 'a-story',
    title: 'A story',
    dek: 'What it says.',
    kind: 'report',
    publishedAt: '2026-11-01T10:00:00.000Z',
    updatedAt: null,
    hero: { src: '/pictures/a.svg', alt: 'A map', caption: '', credit: '' },
    bylines: [{ slug: 'ana', name: 'Ana Example', role: 'Reporter' }],
    categories: [{ path: 'wages', name: 'Wages' }],
    html: '<p>Words.</p>',
    outline: [],
    readingMinutes: 1,
    sources: [],
    corrections: [],
    discussion: '',
    comments: { open: true, signedInOnly: false },
    ...over,
  };
}

function dataOf(article: ArticleView, commentCount = 0): Record<string, unknown> {
  const markup = renderToStaticMarkup(<JsonLd article={article} site={site} commentCount={commentCount} />);
  const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? '';
  return JSON.parse(inside) as Record<string, unknown>;
}

describe('what machines are told of a story', () => {
  it.each<[ArticleKind, string]>([
    ['report', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
  ])('names a story of the kind %s as %s', (kind, type) => {
    expect(dataOf(story({ kind }))['@type']).toBe(type);
  });

  it('cannot be ended by a headline that holds the end of a script', () => {
    const title = '</script><script>alert(1)</script>';
    const markup = renderToStaticMarkup(<JsonLd article={story({ title })} site={site} commentCount={0} />);
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    expect(dataOf(story({ title }))['headline']).toBe(title);
  });

  it('says how many comments there are', () => {
    expect(dataOf(story(), 7)['commentCount']).toBe(7);
  });

  it('gives whole addresses for the story, its picture and its author', () => {
    const data = dataOf(story());
    expect(data['@id']).toBe('https://lantern.example/articles/a-story');
    expect(data['image']).toEqual(['https://lantern.example/articles/a-story/card.png']);
    expect(data['author']).toMatchObject([{ url: 'https://lantern.example/authors/ana' }]);
  });

  it('takes the day of publication for the day of the last change while nothing was changed', () => {
    expect(dataOf(story())['dateModified']).toBe('2026-11-01T10:00:00.000Z');
  });
});
