import { expect, it } from 'vitest';
import { every } from '@/lib/jobs/every';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('never runs twice at once, goes on after a failure, and finishes what runs before it stops', async () => {
  let running = 0;
  let most = 0;
  let rounds = 0;
  const failures: unknown[] = [];
  const stop = every(
    1,
    async () => {
      running += 1;
      most = Math.max(most, running);
      rounds += 1;
      await pause(10);
      running -= 1;
      if (rounds === 1) throw new Error('once');
    },
    (failure) => failures.push(failure),
  );
  await pause(80);
  await stop();
  expect(running).toBe(0);
  expect(most).toBe(1);
  expect(rounds).toBeGreaterThan(2);
  expect(failures).toHaveLength(1);
  const after = rounds;
  await pause(30);
  expect(rounds).toBe(after);
});
