/** Before the database tests: a server and a template. After them: nothing of theirs is left. */
import type { TestProject } from 'vitest/node';
import { dropDatabases, startTestServer } from '@/tests/support/test-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** What a test file needs to make its own database. */
    testServer: { url: string; template: string; prefix: string };
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const prefix = `northstar_test_${process.pid}_`;
  project.provide('testServer', { url: server.url, template: server.template, prefix });
  return async () => {
    await dropDatabases(server.url, prefix);
    await server.stop();
  };
}
