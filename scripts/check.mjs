// `npm run check`: what is quick, two things at a time: house rules, style, types, units.
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { loadSettings } from './lib/settings.mjs';
import { runQuickSteps, sayOutcome } from './lib/steps.mjs';

await runCommand(async () => {
  loadSettings();
  await installPackages();
  await generateClient();
  return sayOutcome(await runQuickSteps());
});
