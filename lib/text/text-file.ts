import type { Transformer } from 'unified';

/** The text that a tree was parsed from; `String(file)` is what positions point into. */
export type TextFile = Parameters<Transformer>[1];
