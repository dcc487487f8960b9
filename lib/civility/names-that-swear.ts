import type { Token } from '@/lib/civility/token';

/** A word written as names are: a capital, then small letters. */
export const nameWord = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;

/** Swear words that are also names of people or places. */
const namesToo = new Set([
  'dick',
  'dicks',
  'cock',
  'cocks',
  'dildo',
  'prick',
  'boner',
  'twat',
  'slag',
  'butts',
  'tit',
  'cracker',
  'coon',
  'nip',
  'dyke',
  'gypsy',
  'bender',
  'tramp',
  'fairy',
  'pansy',
  'swine',
  'hack',
  'crank',
  'savage',
  'pig',
  'wally',
  'karen',
  'worm',
  'rat',
  'snake',
  'fool',
  'hag',
]);

/** Marks swear words that stand as somebody's name: written with a capital, beside another name or in mid-sentence. */
export function allowNames(tokens: readonly Token[], stops: readonly boolean[], allowed: Uint8Array): void {
  tokens.forEach((token, at) => {
    if (!namesToo.has(token.folded) || !nameWord.test(token.raw)) return;
    const neighbour = (step: number): Token | undefined => {
      const near = tokens[at + step];
      return near?.folded === '.' || near?.folded === ',' ? tokens[at + 2 * step] : near;
    };
    const isPart = [neighbour(-1), neighbour(1)].some(
      (near) => near !== undefined && /^\p{Lu}/u.test(near.raw) && near.raw !== 'I',
    );
    if (isPart || (at > 0 && stops[at - 1] !== true && tokens[at - 1]?.kind === 'word')) allowed[at] = 1;
  });
}
