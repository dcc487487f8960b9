import pg from 'pg';
import { expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { startJobs } from '@/lib/jobs/boss';

async function scheduled(): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query('SELECT name, cron FROM pgboss.schedule ORDER BY name')).rows;
  } finally {
    await client.end();
  }
}

it('keeps the jobs with their times in the database, can be started twice, and stops', async () => {
  const failures: unknown[] = [];
  const jobs = [{ name: 'tidying', cron: '20 * * * *', work: () => Promise.resolve(0) }];
  const report = (_name: string, failure: unknown) => failures.push(failure);
  const first = await startJobs(databaseUrl(), jobs, report);
  const second = await startJobs(databaseUrl(), jobs, report);
  expect(await scheduled()).toEqual([{ name: 'tidying', cron: '20 * * * *' }]);
  await Promise.all([first(), second()]);
  expect(failures).toEqual([]);
});
