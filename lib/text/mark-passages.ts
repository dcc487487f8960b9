import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { leafBlocks } from './leaf-blocks';
import { findPlace } from '@/lib/domain/anchor';
import type { PassageMark } from '@/lib/domain/passage-view';

/** What a story's page shows of the comments on its passages. */
export interface PassageDressing {
  readonly marks: readonly PassageMark[];
  /** Where a block's comments stand and are written. */
  readonly hrefOf: (block: string) => string;
  /** Whether each paragraph carries the way to comment on it. */
  readonly open: boolean;
}

/** Blocks that readers may comment on as a whole. Headings and cells of tables can be marked, but carry no link. */
const linkedTags: ReadonlySet<string> = new Set(['p', 'li', 'blockquote']);
const titleClasses: ReadonlySet<string> = new Set(['callout-title', 'learn-more-title']);
/** Shorter paragraphs (characters) are bylines of quotations and the like. */
const linkedMin = 40;

/** Marks the passages that were commented on, with their counts and questions, and gives each paragraph its link. */
export function markPassages(dressing: PassageDressing | null) {
  return (tree: Root): void => {
    if (!dressing) return;
    for (const block of leafBlocks(tree)) dress(block, dressing);
  };
}

function dress(block: Element, { marks, hrefOf, open }: PassageDressing): void {
  const id = String(block.properties['dataBlock']);
  const text = toString(block);
  const href = hrefOf(id);
  const own = marks.filter((mark) => mark.block === id && (mark.comments > 0 || mark.question !== ''));
  for (const mark of own) {
    const place = findPlace(mark, [{ id, text }]);
    if (place) wrap(block, place.start, place.end);
  }
  if (own.length > 0) block.properties['id'] ??= `p-${id}`;
  const count = own.reduce((sum, mark) => sum + mark.comments, 0);
  if (count > 0)
    block.children.push(
      link('passage-count', href, String(count), `${count} ${count === 1 ? 'comment' : 'comments'} on this passage`),
    );
  for (const { question } of own.filter((mark) => mark.question !== '')) {
    block.children.push(link('passage-question', href, question));
  }
  if (open && count === 0 && takesLink(block, text)) {
    block.children.push(link('passage-link', href, '', 'Comment on this paragraph'));
  }
}

function takesLink(block: Element, text: string): boolean {
  const classes = block.properties['className'];
  const isTitle = Array.isArray(classes) && classes.some((name) => titleClasses.has(String(name)));
  return linkedTags.has(block.tagName) && !isTitle && text.length >= linkedMin;
}

function link(className: string, href: string, words: string, label?: string): Element {
  const properties = {
    className: [className],
    href,
    rel: ['nofollow'],
    ...(label === undefined ? {} : { ariaLabel: label }),
  };
  return { type: 'element', tagName: 'a', properties, children: words === '' ? [] : [{ type: 'text', value: words }] };
}

/** Puts the text from `start` to `end` of a block into marks: one for each piece of text, whatever elements lie between. */
function wrap(block: Element, start: number, end: number): void {
  let offset = 0;
  const walk = (parent: Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') {
        // What this house added has no place in the count of the story's own letters.
        if (!isOurs(child)) walk(child);
        return [child];
      }
      if (child.type !== 'text') return [child];
      const from = Math.max(0, start - offset);
      const to = Math.min(child.value.length, end - offset);
      offset += child.value.length;
      return from < to ? split(child.value, from, to, parent.tagName === 'mark') : [child];
    });
  };
  walk(block);
}

function isOurs(element: Element): boolean {
  const classes = element.properties['className'];
  return (
    element.tagName === 'a' && Array.isArray(classes) && classes.some((name) => String(name).startsWith('passage-'))
  );
}

function split(value: string, from: number, to: number, marked: boolean): ElementContent[] {
  const text = (part: string): Text[] => (part === '' ? [] : [{ type: 'text', value: part }]);
  const middle = text(value.slice(from, to));
  const wrapped: ElementContent[] = marked
    ? middle
    : [{ type: 'element', tagName: 'mark', properties: { className: ['passage'] }, children: middle }];
  return [...text(value.slice(0, from)), ...wrapped, ...text(value.slice(to))];
}
