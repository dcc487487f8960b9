// `npm run check`: what is quick, two things at a time: house rules, style, types, units.
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifecycle.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { loadSettings } from './lib/settings.mjs';
import { runStep, sayOutcome, steps } from './lib/steps.mjs';

await runCommand(async () => {
  loadSettings();
  await installPackages();
  await generateClient();
  const inOrder = async (/** @type {readonly import('./lib/steps.mjs').Step[]} */ ...list) => {
    const outcomes = [];
    for (const step of list) outcomes.push(await runStep(step));
    return outcomes;
  };
  const [first, second] = await Promise.all([inOrder(steps.types, steps.lint), inOrder(steps.house, steps.units)]);
  return sayOutcome([...first, ...second]);
});
