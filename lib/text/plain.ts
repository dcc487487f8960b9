import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { articleDirectives } from './article-directives';
import { flattenDepth } from './depth';
import { directives } from './directives';
import { articleFloods, calmFloods, restoreMarks } from './floods';
import { htmlAsText } from './html-as-text';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Blocks that hold words and no further blocks. */
const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The words alone, a blank line between blocks: for search, excerpts and counting. */
export function plainText(markdown: string): string {
  const blocks: string[] = [];
  visit(readArticle(markdown), (node: Nodes) => {
    if (!leaves.has(node.type)) return undefined;
    blocks.push(wordsOf(node));
    return SKIP;
  });
  return blocks.filter((text) => text !== '').join('\n\n');
}

/**
 * The running text from the start, cut at a word, at most `max` UTF-16 code units with its ellipsis. Headings, lists and
 * asides are left out.
 */
export function excerptOf(markdown: string, max: number): string {
  const text = runningText(markdown, max);
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.slice(0, cut.lastIndexOf(' ') + 1);
  const longest = atWord.length >= cut.length - 40 && atWord !== '' ? atWord : cut;
  return `${longest.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** UTF-16 code units of Markdown that are read at first for an excerpt. */
const firstRead = 4000;

/** The paragraphs' words: all of them, or at least more than `enough` code units. Most of a long text is never parsed. */
function runningText(markdown: string, enough: number): string {
  for (let read = firstRead + 4 * enough; ; read *= 4) {
    const boundary = markdown.indexOf('\n\n', read);
    const text = readArticle(boundary === -1 ? markdown : markdown.slice(0, boundary))
      .children.filter((block) => block.type === 'paragraph')
      .map(wordsOf)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text.length > enough || boundary === -1) return text;
  }
}

/** Words in a text, of any script that sets spaces between them. */
export function wordCount(markdown: string): number {
  return plainText(markdown).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The tree that a story's page is made of, so that its words and its page never differ. */
function readArticle(markdown: string): Root {
  const source = calmFloods(flattenDepth(markdown), articleFloods);
  const tree: Root = parser.parse(source);
  directives(articleDirectives, () => source)(tree);
  htmlAsText()(tree);
  restoreMarks()(tree);
  visit(tree, 'break', (_, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: '\n' };
  });
  return tree;
}

function wordsOf(block: Nodes): string {
  return toString(block)
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}
