/* Screens comments from the command line.
   `--jsonl`: lines {"id","text"} on standard input, one line of JSON each on standard output.
   Otherwise the text is given as arguments, and the findings are printed for people. */
import { createInterface } from 'node:readline';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import { loadCivilityModel } from './load';

const model = loadCivilityModel();

function lineOf(id: unknown, text: string): string {
  const { rules, wide, scores, findings } = screen(text, emptyContext, model);
  return JSON.stringify({ id, rules, wide, scores, findings: findings.map(({ rule, start, end, status }) => ({ rule, start, end, status })) });
}

function answer(line: string): string {
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given === 'object' && given !== null && 'text' in given && typeof given.text === 'string') return lineOf('id' in given ? given.id : null, given.text);
    return JSON.stringify({ id: null, error: 'A line must be an object with "id" and "text".' });
  } catch {
    return JSON.stringify({ id: null, error: 'This line is not JSON.' });
  }
}

async function screenLines(): Promise<void> {
  let pending: string[] = [];
  const flush = (): void => {
    if (pending.length > 0) process.stdout.write(`${pending.join('\n')}\n`);
    pending = [];
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    pending.push(answer(line));
    if (pending.length >= 200) flush();
  }
  flush();
}

function screenArguments(text: string): void {
  const { rules, wide, scores, findings } = screen(text, emptyContext, model);
  console.log(`strict: ${rules.join(', ') || 'nothing'}\nwide: ${wide.join(', ') || 'nothing'}\nscores: ${JSON.stringify(scores)}`);
  for (const found of findings) console.log(`- [${found.weight.toFixed(2)}] “${text.slice(found.start, found.end)}” ${found.forModerator}`);
}

if (process.argv.includes('--jsonl')) await screenLines();
else if (process.argv.length > 2) screenArguments(process.argv.slice(2).join(' '));
else console.error('Give a text, or --jsonl and lines {"id","text"} on standard input.');
