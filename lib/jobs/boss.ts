import PgBoss from 'pg-boss';

/** A job: what it is called, when it runs, and what it does. `work` answers how much it found; it is called until that is 0. */
export interface Job {
  readonly name: string;
  /** Five fields, UTC. */
  readonly cron: string;
  readonly work: (now: Date) => Promise<number>;
}

/** Calls of `work` in one run at most: a job that never ends is a bug, and the rest waits for the next run. */
const roundsMax = 500;
/** Seconds after which a run counts as lost, and is given to somebody else. */
const runSeconds = 15 * 60;

/**
 * Runs jobs by the clock, on the site's own database. Two workers share the work: of each job one run at a time.
 * Answers how to stop; what is running is finished first.
 */
export async function startJobs(
  databaseUrl: string,
  jobs: readonly Job[],
  report: (name: string, failure: unknown) => void,
): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: databaseUrl, application_name: 'northstar-jobs', max: 3 });
  boss.on('error', (failure) => report('queue', failure));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { name: job.name, policy: 'stately', retryLimit: 2, expireInSeconds: runSeconds });
    await boss.work(job.name, { pollingIntervalSeconds: 2 }, async () => {
      try {
        for (let round = 0; round < roundsMax; round += 1) if ((await job.work(new Date())) === 0) return;
      } catch (failure) {
        report(job.name, failure);
        throw failure;
      }
    });
    await boss.schedule(job.name, job.cron);
  }
  return () => boss.stop({ graceful: true, wait: true, timeout: 8000 });
}
