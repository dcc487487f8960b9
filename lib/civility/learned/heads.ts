/** The questions whose scores a screening keeps: how unkind a text is, and whether it sells something. */
const scoreNames = ['hate', 'attack', 'toxic', 'spam'] as const;

/** The questions that the model answers about a text. Those after the first four stand beside a rule of the same name. */
export const headNames = [...scoreNames, 'threat', 'disclosure', 'allegation', 'pii'] as const;
export type HeadName = (typeof headNames)[number];

/** The same made for each head. */
export function byHead<T>(make: (head: HeadName) => T): Readonly<Record<HeadName, T>> {
  return Object.fromEntries(headNames.map((head) => [head, make(head)])) as Record<HeadName, T>;
}
