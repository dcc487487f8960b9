// `node scripts/run.mjs SCRIPT.ts …`: runs a script of ours with the settings and the database of the site.
import { openDatabase } from './lib/database.mjs';
import { installPackages } from './lib/install.mjs';
import { atEnd, runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { Trouble } from './lib/say.mjs';
import { loadSettings } from './lib/settings.mjs';
import { startScript } from './lib/typescript.mjs';

const [, , script, ...args] = process.argv;

await runCommand(async () => {
  if (!script) throw new Trouble('Name the script to run: node scripts/run.mjs scripts/staff-add.ts');
  loadSettings();
  await installPackages();
  await generateClient();
  const database = await openDatabase();
  const child = startScript(script, args, database.settings);
  const gone = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  atEnd(() => child.exitCode === null && child.signalCode === null && child.kill('SIGTERM') && gone);
  return gone;
});
