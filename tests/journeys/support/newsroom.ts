import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { z } from 'zod';

const siteFile = z.object({
  databaseUrl: z.string(),
  /** What the site sent, one file for each letter. */
  mailbox: z.string(),
  signIns: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

/** What the running site is: written by the script that serves it. */
export function site() {
  return siteFile.parse(
    JSON.parse(readFileSync(path.resolve('.data', process.env['JOURNEYS_NAME'] ?? 'journeys', 'site.json'), 'utf8')),
  );
}

/** A page of somebody at an address of their own: limits by address must not make one journey wait for another. */
export const test = base.extend<{ ownAddress: null }>({
  ownAddress: [
    async ({ context }, run) => {
      await context.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.${randomInt(113, 250)}.${randomInt(1, 250)}` });
      await run(null);
    },
    { auto: true },
  ],
});
export { expect };

/** Milliseconds after which a decision cannot be undone any more, and readers and authors see it. */
const settled = 6000;

/** Waits until what was just decided is to be seen. */
export const untilSettled = () => new Promise((resolve) => setTimeout(resolve, settled));

/** Signs in one of the demo staff by the address on their account. */
export async function signIn(page: Page, email: string): Promise<void> {
  const account = site().signIns.find((signIn) => signIn.email === email);
  if (!account) throw new Error(`The demo newsroom has no ${email}.`);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

export const staff = {
  editor: 'editor@northstar.example',
  moderator: 'moderator@northstar.example',
  secondModerator: 'second.moderator@northstar.example',
  safeguarding: 'safeguarding@northstar.example',
  legal: 'legal@northstar.example',
  administrator: 'administrator@northstar.example',
} as const;

export const story = '/articles/florida-raids-arrest-everyone-but-traffickers';
