import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);

/** HTML is shown as it was typed: nothing that somebody wrote disappears. Only what an HTML comment hides stays hidden. */
export function htmlAsText() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const value = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
      if (value === '') {
        parent.children.splice(index, 1);
        return index;
      }
      const text = { type: 'text' as const, value };
      parent.children[index] = phrasingParents.has(parent.type) ? text : { type: 'paragraph', children: [text] };
      return index + 1;
    });
  };
}
