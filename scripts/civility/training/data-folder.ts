import { parseArgs } from 'node:util';

/** The folder named by `--data`, or null after a sentence that says what is missing. */
export function dataFolder(command: string): string | null {
  const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'string' } }, strict: false });
  if (typeof values.data === 'string' && values.data !== '') return values.data;
  process.stderr.write(
    `Say where the labelled data lies: npm run ${command} -- --data DIR, where DIR holds train/ and dev/.\n`,
  );
  return null;
}
