/** Characters that mean something to Markdown or HTML somewhere in a line. */
const marked = /[\\`*_[\]<>&~|\ufffd\ufdd0-\ufdef]|(?!\n)\p{Cc}/u;
/** What makes a line something else than text: lists, headings, rules, indentation, underlines, ends that Markdown trims. */
const special = /^(?:\s|#|[-+=]|\d{1,9}[.)])|\s$/m;
/** Line ends that Markdown or HTML know beside the newline. */
const otherBreaks = /[\u2028\u2029]/;

/**
 * The page of a comment that holds nothing but words, which most do; null when it must be read as Markdown. The same
 * result as the whole road of plugins, a hundred times faster; a test with made-up texts holds the two together.
 */
export function plainComment(text: string): string | null {
  if (marked.test(text) || special.test(text.replace(/\n{2,}/g, '\n')) || otherBreaks.test(text)) return null;
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}
