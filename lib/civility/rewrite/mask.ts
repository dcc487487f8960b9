import type { Disguises } from '@/lib/civility/disguises';

/** Words that are masked down to their first letter, by first letter and length. */
const bare = new Map([
  ['f4', 'fuck'],
  ['f5', 'fucks'],
  ['f6', 'fucker'],
  ['f7', 'fucking'],
  ['s4', 'shit'],
  ['s6', 'shitty'],
  ['c4', 'cunt'],
  ['b5', 'bitch'],
  ['n6', 'nigger'],
  ['w5', 'whore'],
  ['a7', 'asshole'],
  ['m12', 'motherfucker'],
  ['b8', 'bullshit'],
]);
const strongSigns = /^[*#%&?^~@$!]+$/;

function fits(word: string, pattern: string): boolean {
  if (word.length !== pattern.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    const wanted = pattern.charAt(index);
    if (wanted !== '*' && wanted !== word.charAt(index)) return false;
  }
  return true;
}

/** The listed word behind `f**k`, `sh#t` or `b-tch`, or null. Every sign stands for one letter; a run of stars also for any few. */
export function unmask(masked: string, disguises: Disguises): string | null {
  if (masked.length > 16 || !/^[a-z]/.test(masked)) return null;
  const signs = masked.replace(/[a-z]/g, '');
  if (signs.length === 0 || /[^*#%&?^~@$!_.\-+=]/.test(signs)) return null;
  const pattern = masked.replace(/[^a-z]/g, '*');
  const letters = pattern.replaceAll('*', '').length;
  const strong = strongSigns.test(signs);
  if (letters === 1)
    return strong && signs.length >= 2 && /[*#@$%]{2}/.test(signs)
      ? (bare.get(pattern.charAt(0) + String(pattern.length)) ?? null)
      : null;
  if (!strong && signs.length > letters) return null;
  const candidates = disguises.byFirst.get(pattern.charAt(0)) ?? [];
  for (const word of candidates) {
    if (word.length > 3 || strong ? (strong || disguises.grave.has(word)) && fits(word, pattern) : false) return word;
  }
  if (!strong || !/[*#]{2}|[*@#$%&!]{3}/.test(masked) || letters < 2) return null;
  const [head, tail] = [pattern.slice(0, pattern.indexOf('*')), pattern.slice(pattern.lastIndexOf('*') + 1)];
  if (head.length + tail.length !== letters || tail.length === 0) return null;
  return (
    candidates.find(
      (word) =>
        disguises.grave.has(word) &&
        word.startsWith(head) &&
        word.endsWith(tail) &&
        Math.abs(word.length - pattern.length) <= 2,
    ) ?? null
  );
}
