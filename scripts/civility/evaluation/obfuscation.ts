import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wilsonInterval } from '../training/metrics';
import { unkindRules } from './screened';
import { wordLists } from './word-lists';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';

export interface ObfuscationLine {
  readonly disguise: string;
  readonly filter: string;
  readonly caught: number;
  readonly of: number;
  readonly share: number;
  readonly interval: readonly [number, number];
}

const words = [
  'fuck',
  'shit',
  'bitch',
  'asshole',
  'bastard',
  'cunt',
  'idiot',
  'moron',
  'faggot',
  'nigger',
  'retard',
  'whore',
  'slut',
  'kike',
];
/** Sentences that are harmless with a harmless word in them; the controls show that they do not fire by themselves. */
const carriers = ['yesterday there was a {} by the door', 'the word {} stood on the wall', 'I read about the {} again'];
const controls = [
  'basket',
  'window',
  'carpet',
  'lantern',
  'pencil',
  'garden',
  'button',
  'kettle',
  'ribbon',
  'hammer',
  'bottle',
  'jacket',
  'pillow',
  'ladder',
];
const leet: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$', t: '7', g: '9' };
const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', i: 'і', s: 'ѕ' };
const each = (word: string, change: (letter: string, index: number) => string): string =>
  [...word].map(change).join('');
const vowel = /[aeiou]/u;

/** Ways in which people hide a word from a filter. */
const disguises: Readonly<Record<string, (word: string) => string>> = {
  plain: (word) => word,
  capitals: (word) => word.toUpperCase(),
  leet: (word) => each(word, (letter) => leet[letter] ?? letter),
  'one sign': (word) => word.replace(vowel, (letter) => leet[letter] ?? letter),
  star: (word) => word.replace(vowel, '*'),
  'inner stars': (word) => word.charAt(0) + '*'.repeat(word.length - 2) + word.slice(-1),
  spaced: (word) => [...word].join(' '),
  dotted: (word) => [...word].join('.'),
  dashed: (word) => [...word].join('-'),
  underlined: (word) => [...word].join('_'),
  repeated: (word) => word.replace(vowel, (letter) => letter.repeat(5)),
  'all doubled': (word) => each(word, (letter) => letter.repeat(2)),
  accents: (word) => each(word, (letter) => (vowel.test(letter) ? `${letter}\u0301` : letter)),
  wide: (word) => each(word, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  bold: (word) => each(word, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  circled: (word) => each(word, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97)),
  cyrillic: (word) => each(word, (letter) => cyrillic[letter] ?? letter),
  'zero width': (word) => [...word].join('\u200b'),
  'soft hyphen': (word) => [...word].join('\u00ad'),
  swapped: (word) => word.charAt(0) + (word[2] ?? '') + (word[1] ?? '') + word.slice(3),
  'no vowels': (word) => word.charAt(0) + word.slice(1).replace(/[aeiou]/gu, ''),
  'split in two': (word) => `${word.slice(0, 2)} ${word.slice(2)}`,
  plural: (word) => `${word}s`,
  glued: (word) => `you${word}`,
};

/** The battery of disguises and the traps: harmless texts that look like swearing. */
export function obfuscationLines(model: CivilityModel, dataFolder: string): ObfuscationLine[] {
  const screenFlags = (text: string): boolean => {
    const { wide } = screen(text, emptyContext, model);
    return unkindRules.some((rule) => wide.includes(rule));
  };
  const filters = [{ name: 'screen, wide', flags: screenFlags }, ...wordLists];
  const trapsFile = join(dataFolder, 'dev', 'traps_a.txt');
  const traps = existsSync(trapsFile)
    ? readFileSync(trapsFile, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
  const lines: ObfuscationLine[] = [];
  for (const { name, flags } of filters) {
    let all = 0;
    let every = 0;
    for (const [disguise, hide] of Object.entries(disguises)) {
      const texts = words.flatMap((word) => carriers.map((carrier) => carrier.replace('{}', hide(word))));
      const caught = texts.filter(flags).length;
      all += caught;
      every += texts.length;
      lines.push(lineOf(disguise, name, caught, texts.length));
    }
    lines.push(lineOf('all disguises', name, all, every));
    const harmless = Object.values(disguises).flatMap((hide) =>
      controls.flatMap((word) => carriers.map((carrier) => carrier.replace('{}', hide(word)))),
    );
    lines.push(lineOf('harmless words disguised', name, harmless.filter(flags).length, harmless.length));
    lines.push(lineOf('traps fired', name, traps.filter(flags).length, traps.length));
  }
  return lines;
}

function lineOf(disguise: string, filter: string, caught: number, of: number): ObfuscationLine {
  return {
    disguise,
    filter,
    caught,
    of,
    share: of === 0 ? Number.NaN : caught / of,
    interval: wilsonInterval(caught, of),
  };
}
