import type { Thresholds } from '@/lib/civility/thresholds';
import type { RuleId } from '@/lib/domain/finding';

/** Something about a person in the story that must not be told here. */
export interface ProtectedFact {
  readonly id: string;
  readonly kind: 'name' | 'town' | 'workplace' | 'age' | 'other';
  readonly value: string;
  readonly aliases?: readonly string[];
}

/** A word or phrase that the site watches for itself. Plain words; `*` stands for any letters of one word. */
export interface WatchedTerm {
  readonly id: string;
  readonly pattern: string;
  readonly rule: RuleId;
  /** Phrases in which the term is meant well. */
  readonly exceptions: readonly string[];
  readonly strict: boolean;
}

/** What the screen must know of the place where the comment would stand. */
export interface ScreenContext {
  readonly protectedFacts: readonly ProtectedFact[];
  /** Ids of facts that already stand in the thread's published comments: two that fit together identify somebody. */
  readonly threadFacts: readonly string[];
  /** Words of headline, dek and tags. */
  readonly storyTerms: readonly string[];
  /** Names of commenters, authors and staff here. */
  readonly people: readonly string[];
  readonly terms: readonly WatchedTerm[];
  /** The site's own thresholds in place of the model's. */
  readonly thresholds?: Partial<Thresholds>;
}

/** A comment that stands nowhere in particular. */
export const emptyContext: ScreenContext = {
  protectedFacts: [],
  threadFacts: [],
  storyTerms: [],
  people: [],
  terms: [],
};
