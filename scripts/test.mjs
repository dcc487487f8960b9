// `npm test`: everything that is checked, the quick things first and two at a time. The last line is the sum.
import { findBrowser } from './lib/browser.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { say } from './lib/say.mjs';
import { loadSettings } from './lib/settings.mjs';
import { runQuickSteps, runStep, sayOutcome, steps } from './lib/steps.mjs';

await runCommand(async () => {
  loadSettings();
  await installPackages();
  const browser = await findBrowser();
  await generateClient();
  say('');
  const outcomes = await runQuickSteps();
  outcomes.push(await runStep(steps.database));
  outcomes.push(await runStep({ name: 'Journeys', run: () => steps.journeys(browser) }));
  return sayOutcome(outcomes);
});
