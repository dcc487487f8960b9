/** The background jobs: letters, what the site promised to delete, and the count of all votes. `npm start` runs it beside the site. */
import { deliverLetters } from '@/lib/desk/deliver-letters';
import { keepPrivacy } from '@/lib/desk/keep-privacy';
import { tellNews } from '@/lib/desk/tell-news';
import { writeDigests } from '@/lib/desk/write-digests';
import { databaseUrl } from '@/lib/env';
import { startJobs, type Job } from '@/lib/jobs/boss';
import { every } from '@/lib/jobs/every';
import { reconcileVotes } from '@/lib/jobs/reconcile-votes';
import { sendLetter } from '@/lib/mail/send';

/** Milliseconds between two looks for letters to write and to send. */
const lettersPause = 3000;

const jobs: readonly Job[] = [
  { name: 'digests', cron: '0 * * * *', work: writeDigests },
  { name: 'privacy', cron: '20 * * * *', work: async (now) => (await keepPrivacy(now)).bodies },
  {
    name: 'votes',
    cron: '40 3 * * *',
    work: async (now) => (await reconcileVotes(now, (sentence) => console.warn(sentence))).length,
  },
];

function report(name: string, failure: unknown): void {
  console.error(`Background job "${name}" failed:`, failure instanceof Error ? failure.message : failure);
}

async function letters(): Promise<void> {
  while ((await tellNews(new Date())) > 0);
  while ((await deliverLetters((id, letter) => sendLetter(id, letter), new Date())) > 0);
}

const stopJobs = await startJobs(databaseUrl(), jobs, report);
const stopLetters = every(lettersPause, letters, (failure) => report('letters', failure));

async function stop(): Promise<void> {
  await Promise.all([stopJobs(), stopLetters()]);
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
process.once('disconnect', () => void stop());
