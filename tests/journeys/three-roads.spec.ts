import type { Page } from '@playwright/test';
import { expect, signIn, staff, story, test, untilSettled } from './support/newsroom';
import { mark } from '../support/mark';

test('a reader comments, a moderator publishes, and the next reader reads it', async ({ page, browser }) => {
  const words = `The county never said who paid for the helicopters. ${mark()}`;
  await page.goto(story);
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByLabel('Name').fill('River');
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/Your receipt|Waiting for a moderator/).first()).toBeVisible();
  // With scripts the page stays, and the form and the list of one's own comments each lead to the receipt.
  if (!page.url().includes('/receipts/')) await page.getByRole('link', { name: 'Your receipt' }).first().click();
  await expect(page).toHaveURL(/\/receipts\//);
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
  await expect(page.getByText(words).first()).toBeVisible();
  const receiptAddress = page.url();

  const desk = await browser.newPage();
  await signIn(desk, staff.moderator);
  await openInQueue(desk, words);
  await expect(desk.getByText(words).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Publish' }).click();
  await expect(desk.getByRole('status').filter({ hasText: /published/i })).toBeVisible();
  await desk.close();

  await untilSettled();
  await page.goto(story);
  await expect(page.getByText(words)).toBeVisible();
  await page.goto(receiptAddress);
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
});

test('a refused comment keeps its words and says beside the field what is missing', async ({ page }) => {
  await page.goto(story);
  await page.getByLabel('Comment', { exact: true }).fill('Half of what I wanted to say.');
  await page.getByLabel('Name').fill('River');
  await page.getByRole('textbox', { name: /^E-mail/ }).fill('river@nowhere');
  await page
    .locator('form')
    .filter({ has: page.getByLabel('Comment', { exact: true }) })
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('This does not look like an e-mail address.')).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue('Half of what I wanted to say.');
  await expect(page.getByLabel('Name')).toHaveValue('River');
});

test('an editor writes a story, publishes it, reads it, and its old address leads to the new one', async ({ page }) => {
  const title = `Harvest inspections resume ${mark()}`;
  await signIn(page, staff.editor);
  await page.goto('/studio/new');
  await page.getByLabel('Headline').fill(title);
  await page
    .getByLabel('Dek')
    .fill('After four years without a visit, the labour inspectorate goes back to the fields.');
  await page
    .getByLabel('Text', { exact: true })
    .fill('The inspectors came on a Monday.\n\n## What they found\n\nContracts in a language that nobody there reads.');
  await page.getByLabel('Ines Calloway').check();
  await page.getByLabel('Wages').check();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/studio\/[0-9a-f-]{36}/);
  const studio = page.url();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible();

  const slug = title.toLowerCase().replaceAll(' ', '-');
  await page.goto(`/articles/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'What they found' })).toBeVisible();

  await page.goto(studio);
  await page.getByLabel(/^Address/).fill(`${slug}-again`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible();
  const answer = await page.request.get(`/articles/${slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()['location']).toContain(`/articles/${slug}-again`);

  await page.goto(studio);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText(/Withdrawn/).first()).toBeVisible();
  expect((await page.request.get(`/articles/${slug}-again`)).status()).toBe(404);
});

test('the slower of two moderators is told who was faster, and nothing is overwritten', async ({ page, browser }) => {
  const words = `Two people will open this remark at once. ${mark()}`;
  await page.goto(story);
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByLabel('Name').fill('Sage');
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/Your receipt|Waiting for a moderator/).first()).toBeVisible();

  const [first, second] = [await browser.newPage(), await browser.newPage()];
  await signIn(first, staff.moderator);
  await signIn(second, staff.secondModerator);
  await openInQueue(first, words);
  await second.goto(first.url());
  await first.getByRole('button', { name: 'Publish' }).click();
  await expect(first.getByRole('status').filter({ hasText: /published/i })).toBeVisible();
  await second.getByRole('combobox', { name: /^House rule/ }).selectOption('attack');
  await second.getByRole('button', { name: 'Decline' }).click();
  await expect(second.getByText(/was published meanwhile: Momo/)).toBeVisible();
  await untilSettled();
  await page.goto(story);
  await expect(page.getByText(words)).toBeVisible();
  await Promise.all([first.close(), second.close()]);
});

/** Opens the one comment with these words, which end with a mark: the queue is shared, and its pages move while others decide. */
async function openInQueue(desk: Page, words: string): Promise<void> {
  await desk.goto(`/moderation?words=${words.split(' ').at(-1) ?? ''}`);
  await desk
    .getByRole('listitem')
    .filter({ hasText: words.slice(0, 40) })
    .getByRole('link')
    .first()
    .click();
  await expect(desk).toHaveURL(/\/moderation\/[0-9a-f-]{36}/);
}
