import type { ReactNode } from 'react';
import type { ArticleView as Article, StoryCard } from '@/lib/domain/article-view';
import type { SiteView } from '@/lib/domain/site-view';
import { paths } from '@/lib/site';
import { ArticleHeader } from './article-header';
import { Corrections } from './corrections';
import { Picture } from './picture';
import { Prose } from './prose';
import { ShareLinks } from './share-links';
import { SourceList } from './source-list';
import { StoryNotes } from './story-notes';
import { ThisWeek } from './this-week';
import styles from './article-view.module.css';

interface ArticleViewProps {
  readonly article: Article;
  readonly site: SiteView;
  /** The conversation with its form; nothing in a preview. */
  readonly comments: ReactNode;
  readonly thisWeek: readonly StoryCard[];
  /** The studio shows the working copy in the same dress: no sharing, no conversation. */
  readonly preview?: boolean | undefined;
}

/** A story as it is read. From 1100 px its call-outs, notes and sources stand in a margin beside the words. */
export function ArticleView({ article, site, comments, thisWeek, preview = false }: ArticleViewProps) {
  const url = `${site.url}${paths.article(article.slug)}`;
  return (
    <div className={styles.page}>
      <article className={styles.story}>
        <ArticleHeader article={article} />
        {article.hero ? <Picture hero={article.hero} first /> : null}
        <div className={styles.columns}>
          <StoryNotes article={article} />
          <div className={styles.text}>
            <Corrections corrections={article.corrections} />
            <Prose html={article.html} place="story" />
            {preview ? null : <ShareLinks url={url} title={article.title} />}
          </div>
        </div>
        <SourceList sources={article.sources} />
      </article>
      {preview ? null : <div className={styles.after}>{comments}</div>}
      <ThisWeek stories={thisWeek} />
    </div>
  );
}
