// Runs a TypeScript script of ours in a process of its own.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inRoot } from './places.mjs';
import { runToEnd } from './processes.mjs';
import { Trouble } from './say.mjs';

/**
 * Node's arguments for a script: tsx reads TypeScript and knows the alias `@/`.
 * @param {string} script relative to the checkout
 * @param {readonly string[]} args
 */
function nodeArguments(script, args) {
  const tsx = pathToFileURL(inRoot('node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
  return ['--import', tsx, inRoot(script), ...args];
}

/** @param {Record<string, string>} settings */
function options(settings) {
  return { cwd: inRoot(), env: { ...process.env, TSX_TSCONFIG_PATH: inRoot('tsconfig.json'), ...settings } };
}

/**
 * Runs to the end and answers what the script printed. What it printed as an error becomes the failure's sentence.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Record<string, string>} settings
 */
export async function runScript(script, args, settings) {
  const { code, stdout, stderr } = await runToEnd(process.execPath, nodeArguments(script, args), options(settings));
  if (code !== 0) throw new Trouble(stderr.trim() || `${script} failed without a word.`);
  return stdout;
}

/**
 * Starts a script that talks to the terminal itself.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Record<string, string>} settings
 * @param {import('node:child_process').StdioOptions} [stdio]
 */
export function startScript(script, args, settings, stdio = 'inherit') {
  return spawn(process.execPath, nodeArguments(script, args), { ...options(settings), stdio });
}
