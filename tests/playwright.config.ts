import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const port = process.env['JOURNEYS_PORT'] ?? '3650';
// Two runs at once need a site each: by this name it keeps its files.
const name = process.env['JOURNEYS_NAME'] ?? 'journeys';
const report = process.env['JOURNEYS_REPORT'];
const browser = process.env['CHROMIUM'];

const isRoot = process.getuid?.() === 0;
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: path.join(root, 'tests/journeys'),
  outputDir: path.join(root, 'test-results', name),
  // One newsroom for all: what one journey publishes, the next one sees. So one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  // A journey runs both ways unless it is tagged with the one way that it is about.
  projects: [
    { name: 'with-scripts', grepInvert: /@without-scripts/ },
    { name: 'without-scripts', grepInvert: /@with-scripts/, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/journeys-site.mjs ${port} ${process.pid}`,
    cwd: root,
    url: `http://localhost:${port}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
