/* Screens comments from the command line.
   `--jsonl`: lines {"id","text"} on standard input, one line of JSON each on standard output; a line
   that cannot be read is named on standard error, and the others are screened all the same.
   Otherwise the text is given as arguments, and the findings are printed for people. */
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import { linesOf } from './lines';
import { loadCivilityModel } from './load';

const model = loadCivilityModel();

function lineOf(id: unknown, text: string): string {
  const { rules, wide, scores, findings } = screen(text, emptyContext, model);
  return JSON.stringify({
    id,
    rules,
    wide,
    scores,
    findings: findings.map(({ rule, start, end, status }) => ({ rule, start, end, status })),
  });
}

/** The line of output for one of input, or null with the reason on standard error. */
function answer(line: string, number: number): string | null {
  const refuse = (why: string): null => {
    process.stderr.write(`line ${number}: ${why}\n`);
    return null;
  };
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given === 'object' && given !== null && 'text' in given && typeof given.text === 'string')
      return lineOf('id' in given ? given.id : null, given.text);
    return refuse('not an object with "id" and "text"');
  } catch {
    return refuse('not JSON');
  }
}

async function screenLines(): Promise<void> {
  let pending: string[] = [];
  const flush = (): void => {
    if (pending.length > 0) process.stdout.write(`${pending.join('\n')}\n`);
    pending = [];
  };
  let number = 0;
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin as AsyncIterable<string>)) {
    number += 1;
    const plain = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (plain.trim() === '') continue;
    const answered = answer(plain, number);
    if (answered !== null) pending.push(answered);
    if (pending.length >= 200) flush();
  }
  flush();
}

function screenArguments(text: string): void {
  const { rules, wide, scores, findings } = screen(text, emptyContext, model);
  console.log(
    `strict: ${rules.join(', ') || 'nothing'}\nwide: ${wide.join(', ') || 'nothing'}\nscores: ${JSON.stringify(scores)}`,
  );
  for (const found of findings)
    console.log(`- [${found.weight.toFixed(2)}] “${text.slice(found.start, found.end)}” ${found.forModerator}`);
}

if (process.argv.includes('--jsonl')) await screenLines();
else if (process.argv.length > 2) screenArguments(process.argv.slice(2).join(' '));
else console.error('Give a text, or --jsonl and lines {"id","text"} on standard input.');
