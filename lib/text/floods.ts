import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** How many marks that open something a text may hold before they are taken as plain characters. */
export interface FloodLimits {
  /** In one paragraph: lines without an empty one between them. */
  readonly paragraph: number;
  /** In the whole text. */
  readonly text: number;
}

export const articleFloods: FloodLimits = { paragraph: 600, text: 8000 };
export const commentFloods: FloodLimits = { paragraph: 150, text: 300 };

/** Marks that a parser must look back from, or hold open, until it finds the one that closes them. */
const openers =
  /[[*~`<{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[a-z[{:])|^[ \t>]*(?:[-+]|\d{1,9}[.)])(?=[ \t]|$)|^[ \t>]*\|/gimu;
/**
 * Each mark, the line's end among them, and the noncharacter (Unicode 23.7: never in text) that stands for it while the
 * parser looks.
 */
const marks = '\\[]*_~`<>{}:|!&@#-+.)=\n';
const standIns = Array.from(marks, (_, index) => String.fromCharCode(0xfdd0 + index));
const anyMark = /[\\[\]*_~`<>{}:|!&@#\-+.)=\n]/g;
const anyStandIn = /[\ufdd0-\ufdef]/g;

/**
 * Keeps a text from being a bomb of unclosed marks (10,000 times `[`): in a paragraph that holds too many, every mark is
 * swapped for a character that means nothing to the parser. `restoreMarks` swaps them back.
 */
export function calmFloods(markdown: string, limits: FloodLimits): string {
  const clean = markdown.replace(anyStandIn, '\ufffd');
  const most = countOpeners(clean) > limits.text ? 0 : limits.paragraph;
  return clean
    .split(/(\n(?:[ \t>]*\n)+)/)
    .map((part, index) => (index % 2 === 0 && countOpeners(part) > most ? swapMarks(part) : part))
    .join('');
}

function countOpeners(text: string): number {
  return text.match(openers)?.length ?? 0;
}

function swapMarks(text: string): string {
  return text.replace(anyMark, (found) => standIns[marks.indexOf(found)] ?? found);
}

/** Puts the marks back, as plain characters, once the text is parsed. */
export function restoreMarks() {
  return (tree: Root): void => {
    visit(tree, (node: Nodes) => {
      if ('value' in node) node.value = restored(node.value);
      if ('url' in node) node.url = restored(node.url);
      if ('alt' in node && node.alt) node.alt = restored(node.alt);
      if ('title' in node && node.title) node.title = restored(node.title);
    });
  };
}

function restored(text: string): string {
  return text.replace(anyStandIn, (found) => marks[found.charCodeAt(0) - 0xfdd0] ?? found);
}
