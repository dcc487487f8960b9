// `npm start`: everything that the site needs, in order, each step only when it is needed.
import { buildIfNeeded, copyOfBuild } from './lib/build.mjs';
import { openDatabase } from './lib/database.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { loadSettings, sitePort } from './lib/settings.mjs';
import { assertPortFree, sayAddresses, serve, startWorker } from './lib/site.mjs';

await runCommand(async () => {
  loadSettings();
  await assertPortFree();
  await installPackages();
  await generateClient();
  const database = await openDatabase();
  await buildIfNeeded();
  const build = copyOfBuild(String(sitePort()));
  await serve('start', { ...database.settings, NORTHSTAR_BUILD_FOLDER: build });
  await startWorker(database.settings);
  sayAddresses(database);
  return new Promise(() => undefined); // Until a signal, or the site's own end.
});
