import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { TextFile } from './text-file';

/** A line of dashes or stars is a line, as it was typed. */
export function rulesAsText() {
  return (tree: Root, file: TextFile): void => {
    visit(tree, 'thematicBreak', (node, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children[index] = { type: 'paragraph', children: [{ type: 'text', value: typedAt(node, file) }] };
    });
  };
}

/** A picture becomes a link to it: nothing is fetched from elsewhere. */
export function picturesAsLinks() {
  return (tree: Root): void => {
    visit(tree, 'image', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const link: Link = {
        type: 'link',
        url: node.url,
        title: node.title ?? null,
        children: [{ type: 'text', value: node.alt ?? '' }],
      };
      if (node.position) link.position = node.position;
      parent.children[index] = link;
      return index;
    });
  };
}

/** A link that leads nowhere safe, or says more than it shows, is shown as it was typed. One without words shows its address. */
export function honestLinks() {
  return (tree: Root, file: TextFile): void => {
    visit(tree, 'link', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.title || !leadsSomewhereSafe(node.url)) {
        parent.children[index] = { type: 'text', value: typedAt(node, file) };
        return index + 1;
      }
      if (toString(node).trim() === '') node.children = [{ type: 'text', value: node.url }];
      return undefined;
    });
  };
}

function leadsSomewhereSafe(url: string): boolean {
  return /^(https?|mailto):/i.test(url) || !/^[^/?#]*:/.test(url);
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

/** The characters that a node was made of. */
function typedAt(node: Nodes, file: TextFile): string {
  return String(file).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
