import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { flattenDepth } from './depth';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** The words alone, a blank line between blocks: for search, excerpts and screening. */
export function plainText(markdown: string): string {
  const tree: Root = parser.parse(flattenDepth(markdown));
  return tree.children
    .map((block) => toString(block).replace(/[ \t]+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The running text from the start, cut at a word, with an ellipsis when it goes on. Headings and asides are left out. */
export function excerptOf(markdown: string, max: number): string {
  const tree: Root = parser.parse(flattenDepth(markdown));
  const text = tree.children
    .filter((block) => block.type === 'paragraph')
    .map((block) => toString(block))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 40)).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Words in a text, of any script that sets spaces between them. */
export function wordCount(markdown: string): number {
  return plainText(markdown).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
