/**
 * Controls that turn the direction of text, and characters that take no room: they make one name look like another.
 * The joiners stay: names in Persian, Sinhala and others are spelt with them.
 */
const unseen = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|[\p{Cc}\p{Co}]/gu;
/** Marks that one letter may carry: two are enough for every living orthography. More are there to climb over the page. */
const marksMax = 2;
const stacked = new RegExp(`(\\p{M}{${marksMax}})\\p{M}+`, 'gu');

/** A name as it may be shown: nothing invisible, nothing that reverses the line, no towers of marks, single spaces. */
export function harmlessName(name: string): string {
  return name.toWellFormed().normalize('NFC').replace(unseen, '').replace(stacked, '$1').replace(/\s+/gu, ' ').trim();
}
