import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit, SKIP } from 'unist-util-visit';

/** Blocks that hold no other block: of a quotation its paragraphs, of a loose list item too. */
export function leafBlocks(tree: Root): readonly Element[] {
  const leaves: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'section' && node.properties['dataFootnotes'] !== undefined) return SKIP;
    if (node.properties['dataBlock'] !== undefined && !holdsBlock(node) && toString(node).trim() !== '')
      leaves.push(node);
    return undefined;
  });
  return leaves;
}

function holdsBlock(node: Element): boolean {
  let found = false;
  visit(node, 'element', (inner) => {
    if (inner !== node && inner.properties['dataBlock'] !== undefined) found = true;
  });
  return found;
}
