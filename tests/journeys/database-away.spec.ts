import pg from 'pg';
import { expect, signIn, site, staff, story, test } from './support/newsroom';
import { mark } from '../support/mark';

/** Shuts the site's database to everybody, as if it were away, and answers how to open it again. */
async function takeDatabaseAway(): Promise<() => Promise<void>> {
  const address = new URL(site().databaseUrl);
  const name = address.pathname.slice(1);
  address.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: address.href });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  return async () => {
    await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    await admin.end();
  };
}

test('while the database is away, stories are read, a comment keeps its words, and afterwards all goes on', async ({
  page,
}) => {
  const words = `Written while something was broken. ${mark()}`;
  await page.goto(story);
  await page.goto(story);
  const bringBack = await takeDatabaseAway();
  try {
    const answer = await page.goto(story);
    expect(answer?.status()).toBe(200);
    await page.getByLabel('Comment', { exact: true }).fill(words);
    await page.getByLabel('Name').fill('Ash');
    await page.getByRole('button', { name: 'Send for publication' }).click();
    await expect(page.getByText(/please try again in a moment/i)).toBeVisible();
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(words);
    expect((await page.request.get('/api/health')).status()).toBe(503);
  } finally {
    await bringBack();
  }
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/Your receipt|Waiting for a moderator/).first()).toBeVisible();
  expect((await page.request.get('/api/health')).status()).toBe(200);
});

test('staff are told calmly that the database does not answer, and a reload leads them back', async ({ page }) => {
  await signIn(page, staff.moderator);
  await page.goto('/moderation?view=decided');
  await expect(page.getByRole('heading', { level: 1, name: 'Moderation' })).toBeVisible();
  const bringBack = await takeDatabaseAway();
  try {
    await page.goto('/moderation');
    await expect(page.getByRole('heading', { level: 1, name: 'The database is not answering' })).toBeVisible();
    await expect(page.getByText('Nothing is lost')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/moderation');
  } finally {
    await bringBack();
  }
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moderation' })).toBeVisible();
  await page.goto('/desks/away?back=//elsewhere.example');
  await expect(page).toHaveURL(/\/moderation$/);
});
