/** ’90s, ’tis, ’em: a letter or a century left out, not a quotation. */
const elision = /^'(?:\d\ds?\b|(?:tis|twas|em|til)\b)/iu;
const opens = /[\s([{<–—/“‘-]/u;

/**
 * Straight quotation marks as a printer sets them (English usage). `before` is the character that stands in front of the
 * text, for a text that is cut up by emphasis or links. Feet, inches and code are not the business of stories; code is
 * left out by the plugin below.
 */
export function typographic(text: string, before = ''): string {
  let set = '';
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
    const last = set.at(-1) ?? before;
    const isOpening = last === '' || opens.test(last);
    if (mark === '"') set += isOpening ? '“' : '”';
    else if (mark === "'") set += isOpening && !elision.test(text.slice(place, place + 6)) ? '‘' : '’';
    else set += mark;
  }
  return set;
}
