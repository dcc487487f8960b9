// `npm run journeys -- [files or options]`: the browser journeys alone, with Playwright's own output.
import { spawn } from 'node:child_process';
import { findBrowser } from './lib/browser.mjs';
import { installPackages } from './lib/install.mjs';
import { atEnd, runCommand } from './lib/lifecycle.mjs';
import { inRoot } from './lib/places.mjs';
import { freePort } from './lib/postgres/server.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { loadSettings } from './lib/settings.mjs';

await runCommand(async () => {
  loadSettings();
  await installPackages();
  const browser = await findBrowser();
  await generateClient();
  const program = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const child = spawn(
    process.execPath,
    [program, 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)],
    {
      cwd: inRoot(),
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: browser, JOURNEYS_PORT: String(await freePort(null)) },
    },
  );
  const gone = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  atEnd(() => child.exitCode === null && child.signalCode === null && child.kill('SIGINT') && gone);
  return gone;
});
