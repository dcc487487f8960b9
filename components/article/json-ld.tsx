import type { ArticleKind } from '@/lib/domain/article';
import type { ArticleView } from '@/lib/domain/article-view';
import type { SiteView } from '@/lib/domain/site-view';
import { paths } from '@/lib/site';

/** schema.org's names for the kinds of work. */
const types: Readonly<Record<ArticleKind, string>> = {
  report: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
};

interface JsonLdProps {
  readonly article: ArticleView;
  readonly site: SiteView;
  readonly commentCount: number;
}

/**
 * What machines are told of a story (schema.org). Of the comments only their number: names and words of commenters are
 * for readers of the page. `<` is escaped, so that no headline can end the script element.
 */
export function JsonLd({ article, site, commentCount }: JsonLdProps) {
  const data = JSON.stringify(storyData(article, site, commentCount)).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />;
}

function storyData(article: ArticleView, site: SiteView, commentCount: number) {
  const url = `${site.url}${paths.article(article.slug)}`;
  return {
    '@context': 'https://schema.org',
    '@type': types[article.kind],
    '@id': url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.dek,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    isAccessibleForFree: true,
    image: [`${site.url}${paths.socialCard(article.slug)}`],
    articleSection: article.categories.map((category) => category.name),
    author: article.bylines.map((byline) => ({
      '@type': 'Person',
      name: byline.name,
      jobTitle: byline.role,
      url: `${site.url}${paths.author(byline.slug)}`,
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
    publishingPrinciples: `${site.url}${paths.housePage('about')}`,
    citation: article.sources.map((source) => source.url),
    correction: article.corrections.map((correction) => ({
      '@type': 'CorrectionComment',
      text: correction.text,
      datePublished: correction.publishedAt,
    })),
    commentCount,
  };
}
