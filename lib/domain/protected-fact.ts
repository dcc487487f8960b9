/** What can be protected about a person in a story. Two of them together can identify somebody where each alone does not. */
export const factKinds = ['name', 'town', 'workplace', 'age', 'other'] as const;
export type FactKind = (typeof factKinds)[number];

export const factKindWords: Readonly<Record<FactKind, string>> = {
  name: 'Name',
  town: 'Town or place',
  workplace: 'Workplace or school',
  age: 'Age',
  other: 'Something else',
};

/** Facts that one story can protect, at most. */
export const factsMax = 40;

/** A protected fact as editors see it. */
export interface ProtectedFactView {
  readonly id: string;
  readonly kind: FactKind;
  /** Null when it cannot be read any more: it was sealed under another key. */
  readonly value: string | null;
  readonly aliases: readonly string[];
  readonly addedAt: string;
  /** Published comments of the story in which it stands already. */
  readonly published: number;
}

/** A kind that came out of the database. */
export function factKindOf(kept: string): FactKind {
  return factKinds.find((kind) => kind === kept) ?? 'other';
}
