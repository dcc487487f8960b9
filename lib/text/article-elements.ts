import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { typographic } from './typographic';
import type { OutlineEntry } from '@/lib/domain/article-view';

/** Headings begin at the second level: the first is the headline. */
export function lowerHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2';
      if (node.tagName === 'h5' || node.tagName === 'h6') node.tagName = 'h4';
    });
  };
}

/** Gives each sub-heading an id and writes the outline; the heading of the notes has its own. Ids begin with `s-`, so that they never meet one of the page's. */
export function outlineInto(outline: OutlineEntry[]) {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
      const text = toString(node).trim();
      if (text === '' || node.properties['id'] !== undefined) return;
      const base = `s-${text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60)}`;
      let id = base;
      for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
      taken.add(id);
      node.properties['id'] = id;
      outline.push({ id, text, level: node.tagName === 'h2' ? 2 : 3 });
    });
  };
}

const blockTags: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'td', 'pre']);

/** Names each block by its words (FNV-1a), so that a comment on a passage can find it again after an edit. */
export function nameBlocks() {
  return (tree: Root): void => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!blockTags.has(node.tagName)) return;
      const hash = fnv1a(toString(node));
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      node.properties['dataBlock'] = count === 1 ? hash : `${hash}-${count}`;
    });
  };
}

/** FNV-1a, 32 bits, in hexadecimal (Fowler, Noll, Vo; public domain). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const blockOrBreak: ReadonlySet<string> = new Set([...blockTags, 'figcaption', 'div', 'aside', 'th', 'br', 'img']);

/** Sets quotation marks as a printer does, across emphasis and links, but not in code. */
export function setQuotationMarks() {
  return (tree: Root): void => {
    let before = '';
    visit(tree, (node) => {
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
      if (node.type === 'element' && blockOrBreak.has(node.tagName)) before = '';
      if (node.type !== 'text') return undefined;
      node.value = typographic(node.value, before);
      before = node.value.at(-1) ?? before;
      return undefined;
    });
  };
}

/** Pictures load when they come near; a picture from elsewhere is never fetched by the reader's browser unseen. */
export function calmPictures() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'img') return;
      node.properties['loading'] = 'lazy';
      node.properties['decoding'] = 'async';
    });
  };
}

/** Links that lead away say nothing of where the reader came from. */
export function quietLinks(rel: readonly string[]) {
  return () =>
    (tree: Root): void => {
      visit(tree, 'element', (node: Element) => {
        const href = node.properties['href'];
        if (node.tagName === 'a' && typeof href === 'string' && /^(https?:|mailto:|\/\/)/i.test(href)) {
          node.properties['rel'] = [...rel];
        }
      });
    };
}
