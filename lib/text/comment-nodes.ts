import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** HTML is shown as it was typed: nothing that somebody wrote disappears. */
export function htmlAsText() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text = { type: 'text' as const, value: node.value };
      const inParagraph = parent.type === 'paragraph' || parent.type === 'emphasis' || parent.type === 'strong' || parent.type === 'link';
      parent.children[index] = inParagraph ? text : { type: 'paragraph', children: [text] };
    });
  };
}

/** A comment has no headings: a line that begins with # is a line. */
export function headingsAsText() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node, index, parent) => {
      if (parent && index !== undefined) parent.children[index] = { type: 'paragraph', children: node.children };
    });
  };
}

/** A picture becomes its description. Nothing is fetched from elsewhere. */
export function pictureAsText() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const words = toString(node) || ('url' in node ? node.url : '');
      parent.children[index] = { type: 'text', value: words };
    });
  };
}

/** A line break is a line break: people who comment do not know Markdown's two spaces. */
export function breakLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('\n')) return;
      const parts = node.value.split('\n').flatMap((line, count): PhrasingContent[] => {
        const text: PhrasingContent = { type: 'text', value: line };
        return count === 0 ? [text] : [{ type: 'break' }, text];
      });
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}
