import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { articleAllowed } from './allow';
import { articleDirectives } from './article-directives';
import {
  calmPictures,
  lowerHeadings,
  nameBlocks,
  outlineInto,
  quietLinks,
  setQuotationMarks,
} from './article-elements';
import { directives } from './directives';
import { flattenDepth } from './depth';
import { articleFloods, calmFloods, restoreMarks } from './floods';
import { htmlAsText } from './html-as-text';
import { keepNumbers } from './keep-numbers';
import { markPassages, type PassageDressing } from './mark-passages';
import { wordCount } from './plain';
import type { OutlineEntry } from '@/lib/domain/article-view';

export interface RenderedArticle {
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly readingMinutes: number;
}

/** Words that an adult reads in a minute of non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;

/** How the notes at the foot are named. */
const notes = { footnoteLabel: 'Notes', footnoteLabelProperties: {}, clobberPrefix: 'note-' };

/**
 * A story's Markdown as a safe page. The plugins, in order, are the house's text policy: they can be read aloud. With a
 * dressing, the passages that readers commented on are marked.
 */
export function renderArticle(markdown: string, passages: PassageDressing | null = null): RenderedArticle {
  const outline: OutlineEntry[] = [];
  const tree = articleTree(markdown, outline);
  markPassages(passages)(tree);
  return {
    html: unified().use(rehypeStringify).stringify(tree),
    outline,
    readingMinutes: Math.max(1, Math.round(wordCount(markdown) / wordsPerMinute)),
  };
}

/** The safe page as a tree, each block with its name. */
export function articleTree(markdown: string, outline: OutlineEntry[] = []): Root {
  const source = calmFloods(flattenDepth(markdown), articleFloods);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(directives, articleDirectives, () => source)
    .use(htmlAsText)
    .use(restoreMarks)
    .use(keepNumbers)
    .use(remarkRehype, notes)
    .use(lowerHeadings)
    .use(calmPictures)
    .use(quietLinks(['noopener', 'noreferrer']))
    .use(rehypeSanitize, articleAllowed)
    .use(setQuotationMarks)
    .use(outlineInto, outline)
    .use(nameBlocks);
  return processor.runSync(processor.parse(source), source);
}
