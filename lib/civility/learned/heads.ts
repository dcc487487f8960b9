/** The four questions that the model answers about a text. */
export const headNames = ['hate', 'attack', 'toxic', 'spam'] as const;
export type HeadName = (typeof headNames)[number];
