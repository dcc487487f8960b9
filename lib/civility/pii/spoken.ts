import type { Reading } from '@/lib/civility/reading';
import type { Sighting } from '@/lib/civility/pii/sighting';

const figures = new Set([
  'zero',
  'oh',
  'o',
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'double',
  'triple',
  'hundred',
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'um',
  'dois',
  'quatro',
  'sete',
  'oito',
  'nove',
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'funf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'deux',
  'trois',
  'cinq',
  'sept',
  'huit',
  'neuf',
]);
const digitsMin = 7;
const endings = new Set([
  'com',
  'net',
  'org',
  'co',
  'uk',
  'edu',
  'gov',
  'info',
  'mail',
  'de',
  'fr',
  'es',
  'br',
  'in',
  'me',
  'io',
  'ru',
  'eu',
  'us',
  'example',
  'ph',
  'mx',
]);
const providers = new Set([
  'gmail',
  'yahoo',
  'hotmail',
  'outlook',
  'icloud',
  'protonmail',
  'proton',
  'aol',
  'gmx',
  'live',
  'mail',
  'ymail',
  'msn',
  'tutanota',
  'rediffmail',
]);
const networks = new Set([
  'instagram',
  'insta',
  'ig',
  'snapchat',
  'snap',
  'telegram',
  'tiktok',
  'twitter',
  'kik',
  'facebook',
  'fb',
  'line',
  'wechat',
  'discord',
  'linkedin',
  'signal',
  'skype',
  'threads',
  'vk',
  'x',
  'handle',
  'account',
  'username',
  'profile',
]);
const reach = 5;

const at = (reading: Reading, index: number): string => reading.tokens[index]?.folded ?? '';
const isBracket = (word: string): boolean => /^[()[\]{}<>_*-]$/.test(word);

function sighting(reading: Reading, first: number, last: number, weight: number, what: string): Sighting {
  const start = reading.tokens[first]?.start ?? 0;
  return { start, end: reading.tokens[last]?.end ?? start, weight, what };
}

/** Telephone numbers said in words, alone or among figures: “five five five 867 5309”. */
export function spokenPhones(reading: Reading): Sighting[] {
  const seen: Sighting[] = [];
  let first = -1;
  let digits = 0;
  let spoken = 0;
  for (let index = 0; index <= reading.tokens.length; index += 1) {
    const word = at(reading, index);
    const isSpoken = figures.has(word);
    const isDigits = /^\d{1,8}$/.test(word);
    if (isSpoken || (isDigits && first >= 0) || (isDigits && figures.has(at(reading, index + 1)))) {
      if (first < 0) first = index;
      digits += isSpoken ? (word === 'triple' || word === 'hundred' ? 2 : 1) : word.length;
      if (isSpoken) spoken += 1;
    } else if (first < 0 || !/^[-.,/]$/.test(word)) {
      if (digits >= digitsMin && spoken >= 3)
        seen.push(sighting(reading, first, index - 1, 0.95, 'a telephone number in words'));
      first = -1;
      digits = 0;
      spoken = 0;
    }
  }
  return seen;
}

/** E-mail addresses, plain or said: “maria dot lopez at yahoo dot com”. */
export function emailSightings(reading: Reading): Sighting[] {
  const seen: Sighting[] = [];
  const { addresses, domains } = reading.model.contacts;
  reading.tokens.forEach((token, index) => {
    if (token.kind === 'email') {
      if (!addresses.has(token.folded) && !domains.has(token.folded.split('@')[1] ?? ''))
        seen.push(sighting(reading, index, index, 0.95, 'an e-mail address'));
      return;
    }
    if (token.folded !== 'at' && token.folded !== '@' && token.folded !== 'arroba' && token.folded !== 'arobase')
      return;
    let next = index + 1;
    while (isBracket(at(reading, next))) next += 1;
    const host = at(reading, next);
    if (!/^[a-z0-9][a-z0-9.-]{1,40}$/.test(host)) return;
    let dot = next + 1;
    while (isBracket(at(reading, dot))) dot += 1;
    const said = /^(?:dot|\.|punto|point|ponto|punkt)$/.test(at(reading, dot));
    let end = dot + 1;
    while (isBracket(at(reading, end))) end += 1;
    const ended = said && endings.has(at(reading, end));
    const withEnding = /\.(?:com|net|org|co|de|fr|es|br|in|example)$/.test(host);
    let before = index - 1;
    while (isBracket(at(reading, before))) before -= 1;
    const local = at(reading, before);
    if (!/^[a-z0-9_.-]{1,40}$/.test(local)) return;
    const known = providers.has(host) && /\d|_|\./.test(local);
    if (!ended && !withEnding && !known) return;
    while (before >= 2 && /^(?:dot|\.|_|-|punto|underscore)$/.test(at(reading, before - 1))) before -= 2;
    seen.push(sighting(reading, before, ended ? end : next, 0.85, 'an e-mail address in words'));
  });
  return seen;
}

/** Handles on a named network: “her insta is @maria_22”. A plain @name only answers another commenter. */
export function handleSightings(reading: Reading): Sighting[] {
  const seen: Sighting[] = [];
  reading.tokens.forEach((token, index) => {
    const isHandle =
      token.kind === 'mention' ||
      (token.kind === 'word' && /^[a-z][a-z0-9]*[_.]?\d{2,}$/.test(token.folded) && token.folded.length >= 5) ||
      (at(reading, index + 1) === '_' && token.kind === 'word');
    if (!isHandle || reading.model.contacts.handles.has(token.folded.replace(/^@/, ''))) return;
    for (let back = index - 1; back >= Math.max(0, index - reach); back -= 1) {
      const word = at(reading, back);
      if (!networks.has(word)) continue;
      if (word === 'x' || word === 'line' || word === 'signal' || word === 'account')
        if (token.kind !== 'mention') continue;
      seen.push(sighting(reading, index, index, 0.8, 'a handle'));
      return;
    }
    const after = [1, 2, 3].map((step) => at(reading, index + step));
    if (token.kind === 'mention' && after.some((word) => networks.has(word) && word !== 'x' && word !== 'line'))
      seen.push(sighting(reading, index, index, 0.7, 'a handle'));
  });
  return seen;
}
