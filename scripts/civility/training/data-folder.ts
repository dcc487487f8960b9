import { parseArgs } from 'node:util';

/** What was given for a named option of the command line, or null. */
export function givenOption(name: string): string | null {
  const { values } = parseArgs({ options: { [name]: { type: 'string' } }, strict: false });
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The folder named by `--data`, or null after a sentence that says what is missing. */
export function dataFolder(command: string): string | null {
  const folder = givenOption('data');
  if (folder === null)
    process.stderr.write(
      `Say where the labelled data lies: npm run ${command} -- --data DIR, where DIR holds train/ and dev/.\n`,
    );
  return folder;
}
