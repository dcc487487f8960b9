/** ’90s, ’tis, ’em: a letter or a century left out, not a quotation. */
const elision = /^'(?:\d\ds?\b|(?:tis|twas|em|til)\b)/iu;
const opens = /[\s([{<–—/“‘-]/u;

/**
 * Straight quotation marks as a printer sets them (English usage). `before` is the character that stands in front of the
 * text, for a text that is cut up by emphasis or links. Feet, inches and code are not the business of stories; code is
 * left out by the plugin below.
 */
export function typographic(text: string, before = ''): string {
  // The last mark set is remembered: "'Tis" opens twice.
  let lastPlace = -1;
  let lastSet = '';
  return text.replace(/["']/g, (mark, place: number) => {
    const last = place === 0 ? before : lastPlace === place - 1 ? lastSet : text.charAt(place - 1);
    const isOpening = last === '' || opens.test(last);
    lastPlace = place;
    if (mark === '"') lastSet = isOpening ? '“' : '”';
    else lastSet = isOpening && !elision.test(text.slice(place, place + 6)) ? '‘' : '’';
    return lastSet;
  });
}
