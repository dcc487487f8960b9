import type { ProtectedFact } from '@/lib/civility/context';
import { foldTerm } from '@/lib/civility/lexicon';

const partLengthMin = 3;
const ageAfter = /^(?:years?|yrs?|yo|year|old|anos|ans|jahre)$/;
const ageBefore = /^(?:aged?|was|is|am|turned)$/;

function wordsOf(text: string): string[] {
  return foldTerm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Which protected facts stand in a text that a person let through. Reads plain spelling only: a disguise is for the screen,
 * which looks at every comment before. `common`: ordinary words, which do not count as a part of a name.
 */
export function factsIn(text: string, facts: readonly ProtectedFact[], common: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const stands = (sought: readonly string[], isAge: boolean) =>
    sought.length > 0 &&
    words.some(
      (_, at) =>
        sought.every((word, index) => words[at + index] === word) &&
        (!isAge || ageAfter.test(words[at + sought.length] ?? '') || ageBefore.test(words[at - 1] ?? '')),
    );
  return facts
    .filter((fact) => {
      const values = [fact.value, ...(fact.aliases ?? [])].map(wordsOf);
      if (values.some((value) => stands(value, fact.kind === 'age'))) return true;
      if (fact.kind !== 'name') return false;
      return values.flat().some((part) => part.length >= partLengthMin && !common.has(part) && words.includes(part));
    })
    .map((fact) => fact.id);
}
