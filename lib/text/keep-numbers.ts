import type { Root } from 'mdast';
import type { TextFile } from './text-file';
import { visit } from 'unist-util-visit';

/**
 * A numbered line keeps the number that its author gave it. Markdown counts on from the first, so that "2019." and
 * "2021." would be read as 2019 and 2020.
 */
export function keepNumbers() {
  return (tree: Root, file: TextFile): void => {
    const source = String(file);
    visit(tree, 'list', (list) => {
      if (!list.ordered) return;
      let expected = list.start ?? 1;
      for (const item of list.children) {
        const at = item.position?.start.offset ?? source.length;
        const typed = Number(/^\d{1,9}/.exec(source.slice(at, at + 9))?.[0] ?? expected);
        if (typed !== expected) item.data = { ...item.data, hProperties: { value: String(typed) } };
        expected = typed + 1;
      }
    });
  };
}
