import { contextLength, exactMax } from '@/lib/domain/anchor';

/** Words that were selected in one block of the story. */
export interface SelectedPassage {
  readonly block: string;
  readonly words: string;
  /** What stands before them in the block. */
  readonly before: string;
}

/** The passage that a selection marks: within the story's text, in the block where it begins, at most 300 characters. */
export function passageOf(selection: Selection): SelectedPassage | null {
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  const id = block?.dataset['block'];
  if (!block || id === undefined || !block.closest('[data-passages]')) return null;
  const start = lengthBefore(block, range.startContainer, range.startOffset);
  const text = wordsOf(block);
  const end = block.contains(range.endContainer)
    ? lengthBefore(block, range.endContainer, range.endOffset)
    : text.length;
  const words = text.slice(start, Math.min(end, start + exactMax));
  if (words.trim().length < 3) return null;
  return { block: id, words, before: text.slice(Math.max(0, start - contextLength), start) };
}

/** The innermost block: the one that comments are anchored to. */
function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]') ?? null;
  return block?.querySelector('[data-block]') ? null : block;
}

/** The story's own words, without the counts and questions that this house put between them. */
function wordsOf(block: Node): string {
  return textNodes(block)
    .map((node) => node.data)
    .join('');
}

function lengthBefore(block: Node, container: Node, offset: number): number {
  const until = document.createRange();
  until.setStart(block, 0);
  until.setEnd(container, offset);
  let length = 0;
  for (const node of textNodes(block)) {
    if (node === container) return length + offset;
    if (!until.intersectsNode(node)) break;
    length += node.length;
  }
  return length;
}

function textNodes(block: Node): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('a[class^="passage-"]')) nodes.push(node);
  }
  return nodes;
}
