/**
 * Controls that turn the direction of text, and characters that take no room or show nothing (the empty Braille cell):
 * they make one name look like another. Joiners and emoji selectors are judged by their place.
 */
const unseen = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\u2800\p{Cc}\p{Co}]/gu;
/** Marks that one letter may carry: two are enough for every living orthography. More are there to climb over the page. */
const marksMax = 2;
const stacked = new RegExp(`(\\p{M}{${marksMax}})\\p{M}+`, 'gu');
/** Joiners have their place in Persian, in Indic scripts and between emoji; elsewhere they only hide a difference. */
const idleJoiner =
  /(?<![[\p{L}\p{M}\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])[\u200c\u200d]+|[\u200c\u200d]+(?=[\s\u200c\u200d]|$)/gv;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A name as it may be shown: nothing invisible, nothing that reverses the line, no towers of marks, single spaces. Empty
 * when nothing of it could be seen.
 */
export function harmlessName(name: string): string {
  const spaced = name.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ');
  const shown = spaced.replace(unseen, '').replace(stacked, '$1').replace(idleJoiner, '').replace(/ +/g, ' ').trim();
  return visible.test(shown) ? shown : '';
}
