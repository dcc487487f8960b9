/** Levels that quotations and lists may nest. Nobody needs more, and a parser that follows 10,000 of them stands still. */
const levelsMax = 8;
/** Brackets and marks that may open in one paragraph before the rest is taken as plain characters. */
const openersMax = 400;

/** Keeps a text from being a bomb: deep quotations are cut to a depth, floods of brackets and marks are escaped. */
export function flattenDepth(markdown: string): string {
  return markdown.split('\n').map(flattenLine).join('\n');
}

function flattenLine(line: string): string {
  return escapeFlood(cutQuotes(line));
}

function cutQuotes(line: string): string {
  const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (!marks) return line;
  const single = marks.match(/>|[-+*]|\d{1,9}[.)]/g) ?? [];
  return single.length <= levelsMax ? line : `${single.slice(0, levelsMax).join(' ')} ${line.slice(marks.length)}`;
}

function escapeFlood(line: string): string {
  const openers = line.match(/[[\]*_~`<!:{]/g)?.length ?? 0;
  return openers <= openersMax ? line : line.replace(/[[\]*_~`<!:{\\]/g, '\\$&');
}
