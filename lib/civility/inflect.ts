export type Forms = 'plain' | 'noun' | 'verb';

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;

function verbForms(word: string): readonly string[] {
  const stem = word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.slice(-1) : stem;
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled}ed`;
  return [word, plural(word), past, `${doubled}ing`];
}

/** The regular English forms of a listed word or phrase: of a noun its last word's plural, of a verb its first word's endings. */
export function inflect(term: string, forms: Forms): readonly string[] {
  if (forms === 'plain') return [term];
  const words = term.split(' ');
  if (forms === 'noun') return [term, [...words.slice(0, -1), plural(words.at(-1) ?? '')].join(' ')];
  return verbForms(words[0] ?? '').map((verb) => [verb, ...words.slice(1)].join(' '));
}
