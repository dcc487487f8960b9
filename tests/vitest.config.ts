import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const withDatabase = ['db', 'desk', 'reading', 'auth', 'jobs', 'transfer', 'prisma', 'roles'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

const always = ['tests/support/strict-console.ts'];

const shared = {
  environment: 'node',
  // `server-only` throws outside Next's server build, where these tests run.
  alias: { '@': root, 'server-only': path.join(root, 'tests/support/nothing.ts') },
  // Milliseconds. The machine may be busy with other work: a test is slow only when it does not end.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          ...shared,
          name: 'units',
          setupFiles: always,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...withDatabase, 'tests/journeys/**'],
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'database',
          include: withDatabase,
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: [...always, 'tests/support/database.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
