import { foldTerm } from '@/lib/civility/lexicon';
import type { ProtectedFact } from '@/lib/civility/context';
import type { Reading } from '@/lib/civility/reading';
import { findingAt, type Rule } from '@/lib/civility/rule';

/** Weights: a name alone identifies; another fact alone hardly; two facts that meet, in the comment or the thread, do. */
const nameWeight = 0.9;
const togetherWeight = 0.8;
const aloneWeight = 0.45;
const partLengthMin = 3;

interface Place {
  readonly first: number;
  readonly after: number;
}

function wordsOf(value: string): string[] {
  return foldTerm(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function placesOf(reading: Reading, words: readonly string[]): Place[] {
  const places: Place[] = [];
  if (words.length === 0) return places;
  for (let at = 0; at + words.length <= reading.ground.words.length; at += 1) {
    if (words.every((word, index) => reading.ground.words[at + index] === word))
      places.push({ first: at, after: at + words.length });
  }
  return places;
}

function findFact(reading: Reading, fact: ProtectedFact): Place[] {
  const values = [fact.value, ...(fact.aliases ?? [])];
  const whole = values.flatMap((value) => placesOf(reading, wordsOf(value)));
  if (fact.kind === 'age') {
    return whole.filter(
      ({ after, first }) =>
        /^(?:years?|yrs?|yo|year|old|anos|ans|jahre)$/.test(reading.ground.words[after] ?? '') ||
        /^(?:aged?|was|is|am|turned)$/.test(reading.ground.words[first - 1] ?? ''),
    );
  }
  if (fact.kind !== 'name' || whole.length > 0) return whole;
  return values
    .flatMap(wordsOf)
    .filter((part) => part.length >= partLengthMin && !reading.model.lexicon.common.has(part))
    .flatMap((part) => placesOf(reading, [part]));
}

/** A fact of the story that is protected, told in a comment: alone, or as the piece that was missing in the thread. */
export const identify: Rule = {
  name: 'identify',
  look(reading) {
    const found = reading.context.protectedFacts
      .map((fact) => ({ fact, places: findFact(reading, fact) }))
      .filter(({ places }) => places.length > 0);
    const here = new Set(found.map(({ fact }) => fact.id));
    const met = new Set([...here, ...reading.context.threadFacts]);
    return found.flatMap(({ fact, places }) => {
      const weight = fact.kind === 'name' ? nameWeight : met.size > 1 ? togetherWeight : aloneWeight;
      const cause =
        met.size > 1 && here.size < met.size
          ? `a protected ${fact.kind}, with what already stands in the thread`
          : `a protected ${fact.kind} of the story`;
      return places.map(({ first, after }) => findingAt(reading, first, after, { rule: 'identify', weight, cause }));
    });
  },
};
