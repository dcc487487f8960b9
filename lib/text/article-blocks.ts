import { toString } from 'hast-util-to-string';
import { articleTree } from './article';
import { leafBlocks } from './leaf-blocks';
import type { Block } from '@/lib/domain/anchor';

/** The blocks of a story that comments can be anchored to, as plain text, in reading order. */
export function articleBlocks(markdown: string): readonly Block[] {
  return leafBlocks(articleTree(markdown)).map((node) => ({
    id: String(node.properties['dataBlock']),
    text: toString(node),
  }));
}
