/** Levels that quotations and lists may nest. Nobody needs more, and a parser that follows 10,000 of them stands still. */
const levelsMax = 8;
/** Columns that a line of a list or quotation may be set in: eight levels at two columns each. */
const indentMax = 2 * levelsMax;
/** Call-outs and the like that may stand open inside one another. */
const openMax = 3;
/** Columns of one table. GFM fills every row up to the width of its head: a wide head and many rows make millions of cells. */
const columnsMax = 40;

const container = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:))+/;
const mark = /\[\^[^\]\s]{1,99}\]:|>|[-+*]|\d{1,9}[.)]/g;

/**
 * Keeps a text from being a bomb of depth: quotations, lists and call-outs are cut to a few levels, tables to a width.
 * What is cut are marks, never words. Work is linear in the length of the text.
 */
export function flattenDepth(markdown: string): string {
  let open = 0;
  return markdown
    .split('\n')
    .map((line) => {
      const fence = /^[ \t>]*(:{3,})[ \t]*([a-z]?)/i.exec(line);
      if (!fence) return flattenLine(line);
      if (!fence[2]) {
        open = Math.max(0, open - 1);
        return flattenLine(line);
      }
      if (open < openMax) {
        open += 1;
        return flattenLine(line);
      }
      return line.replace(/:/g, '\\:');
    })
    .join('\n');
}

function flattenLine(line: string): string {
  const marks = container.exec(line)?.[0];
  if (!marks) return isWideHead(line) ? line.replaceAll('|', '\\|') : line;
  const single = marks.match(mark) ?? [];
  if (single.length > levelsMax)
    return `${single.slice(0, levelsMax).join(' ')} ${line.slice(marks.length).trimStart()}`;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return indent > indentMax ? line.slice(indent - indentMax) : line;
}

/** The line of dashes under a table's head, with more columns than a page could show. */
function isWideHead(line: string): boolean {
  return /^[-:| \t]+$/.test(line) && (line.match(/\|/g)?.length ?? 0) > columnsMax;
}
