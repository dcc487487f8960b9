/**
 * The lines of a stream of text, ended by a line feed alone: JSON may hold U+2028 and U+2029 as they are, which
 * Node's readline would break at. A carriage return before the line feed is taken off.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield withoutReturn([...rest, part].join(''));
      rest = [];
    }
    rest.push(last);
  }
  const end = rest.join('');
  if (end !== '') yield withoutReturn(end);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
