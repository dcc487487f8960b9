import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { commentAllowed } from './allow';
import { quietLinks } from './article-elements';
import { breakLines, headingsAsText, pictureAsText, htmlAsText } from './comment-nodes';
import { flattenDepth } from './depth';
import { plainComment } from './plain-comment';

const processor = unified()
  .use(remarkParse)
  .use(htmlAsText)
  .use(headingsAsText)
  .use(pictureAsText)
  .use(breakLines)
  .use(remarkRehype)
  .use(quietLinks(['nofollow', 'ugc', 'noopener', 'noreferrer']))
  .use(rehypeSanitize, commentAllowed)
  .use(rehypeStringify)
  .freeze();

/**
 * A comment as safe HTML: paragraphs, line breaks, emphasis, quotations, lists and links. No pictures, no headings, and
 * HTML that somebody typed is shown as they typed it.
 */
export function renderComment(text: string): string {
  return plainComment(text) ?? renderMarkedComment(text);
}

/** The same by the whole road of plugins, for a comment that may hold marks. */
export function renderMarkedComment(text: string): string {
  return String(processor.processSync(flattenDepth(text)));
}
