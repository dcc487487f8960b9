/**
 * `npm run staff:add [-- --email … --name … --role … --password …]`: adds a member of staff, asking for what is
 * not given. Without a password one is made and printed once. `--role` may be given several times.
 */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { addStaff } from '@/lib/desk/add-staff';
import { personForm, type PersonForm } from '@/lib/domain/forms/person-form';
import { roles } from '@/lib/domain/viewer';

/** What was typed, with the password that was made where none was given; or what is wrong with it, in sentences. */
async function readPerson(): Promise<{ person: PersonForm; made: string | null } | string> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      password: { type: 'string' },
    },
  });
  const given = {
    email: values.email ?? (await ask('E-mail address: ')),
    name: values.name ?? (await ask('Name: ')),
    roles: values.role ?? [(await ask(`Role (${roles.join(', ')}) [administrator]: `)) || 'administrator'],
    password: values.password ?? (await ask('Password (empty: one is made for you): ', true)),
  };
  const made = given.password === '' ? randomBytes(15).toString('base64url') : null;
  const person = personForm.safeParse({ ...given, password: made ?? given.password });
  if (!person.success) return person.error.issues.map((issue) => issue.message).join('\n');
  return { person: person.data, made };
}

/** Asks on the terminal; what is typed stays unseen when it is secret. Without a terminal the answer is empty. */
async function ask(question: string, isSecret = false): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const line = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  const answer = line.question(question);
  // What readline would echo goes nowhere; the question itself has been written by now.
  if (isSecret) Object.assign(line, { _writeToOutput: () => undefined });
  try {
    return (await answer).trim();
  } finally {
    line.close();
    if (isSecret) process.stdout.write('\n');
  }
}

const refusals = {
  'email-taken': 'Somebody with this e-mail address is there already.',
  'not-allowed': 'This may not be done from here.',
  away: 'The database cannot be reached. Try again in a moment.',
} as const;

async function main(): Promise<string> {
  const read = await readPerson();
  if (typeof read === 'string') throw new Error(read);
  const { person, made } = read;
  const added = await addStaff(person, { viewer: 'operator', now: new Date() });
  if (!added.ok) throw new Error(refusals[added.error]);
  const shown = made === null ? '' : `The password is ${made} — it is not shown again.\n`;
  return `Added ${person.name} <${person.email}>: ${person.roles.join(', ')}.\n${shown}`;
}

try {
  process.stdout.write(await main(), () => process.exit(0));
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`, () => process.exit(1));
}
