// `npm run dev`: the site as it is being written. Pages are made anew at each change.
import { openDatabase } from './lib/database.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { loadSettings } from './lib/settings.mjs';
import { assertPortFree, sayAddresses, serve, startWorker } from './lib/site.mjs';

await runCommand(async () => {
  loadSettings();
  await assertPortFree();
  await installPackages();
  await generateClient();
  const database = await openDatabase();
  await serve('dev', database.settings);
  await startWorker(database.settings);
  sayAddresses(database);
  return new Promise(() => undefined); // Until a signal, or the site's own end.
});
