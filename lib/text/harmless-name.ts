/** Controls that turn the direction of text, and characters that take no room: they make one name look like another. */
const unseen = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\p{Cc}\p{Co}]/gu;
/** Marks that one letter may carry: two are enough for every living orthography. More are there to climb over the page. */
const marksMax = 2;
const stacked = new RegExp(`(\\p{M}{${marksMax}})\\p{M}+`, 'gu');

/** A name as it may be shown: nothing invisible, nothing that reverses the line, no towers of marks, single spaces. */
export function harmlessName(name: string): string {
  return name.toWellFormed().normalize('NFC').replace(unseen, '').replace(stacked, '$1').replace(/\s+/gu, ' ').trim();
}
