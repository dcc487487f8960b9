import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { commentAllowed } from './allow';
import { quietLinks } from './article-elements';
import { breakLines, honestLinks, picturesAsLinks, rulesAsText } from './comment-nodes';
import { flattenDepth } from './depth';
import { calmFloods, commentFloods, restoreMarks } from './floods';
import { keepNumbers } from './keep-numbers';
import { plainComment } from './plain-comment';

/** Parts of Markdown that a comment does not have. What looks like one of them is shown as it was typed. */
const notInComments = [
  'headingAtx',
  'setextUnderline',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'htmlText',
  'definition',
  'characterReference',
];

function smallDialect(this: Processor): void {
  this.data('micromarkExtensions', [{ disable: { null: notInComments } }]);
}

const processor = unified()
  .use(smallDialect)
  .use(remarkParse)
  .use(rulesAsText)
  .use(picturesAsLinks)
  .use(honestLinks)
  .use(restoreMarks)
  .use(keepNumbers)
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
  return String(processor.processSync(calmFloods(flattenDepth(text), commentFloods)));
}
