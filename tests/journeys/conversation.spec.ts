import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, signIn, staff, story, test, untilSettled } from './support/newsroom';
import { selectWords } from './support/writing';
import { mark } from '../support/mark';

const firstVotes = (page: Page) => page.locator('form[data-votes]').first();
const count = async (page: Page, word: 'up' | 'down') =>
  Number(await firstVotes(page).locator(`[data-count="${word}"]`).innerText());

test('a reader votes in place, sees it again after a reload, and takes it back @with-scripts', async ({ page }) => {
  await page.goto(`${story}/comments/oldest`);
  await page.locator('#comments').scrollIntoViewIfNeeded();
  await expect(
    firstVotes(page)
      .locator('..')
      .locator('..')
      .getByText(/ago|just now/)
      .first(),
  ).toBeVisible();
  const before = await count(page, 'up');
  const agree = firstVotes(page).getByRole('button', { name: /^Agree/ });
  await agree.click();
  await expect(agree).toHaveAttribute('aria-pressed', 'true');
  expect(await count(page, 'up')).toBe(before + 1);
  await page.reload();
  await page.locator('#comments').scrollIntoViewIfNeeded();
  await expect(agree).toHaveAttribute('aria-pressed', 'true');
  expect(await count(page, 'up')).toBe(before + 1);
  await agree.click();
  await expect(agree).toHaveAttribute('aria-pressed', 'false');
  expect(await count(page, 'up')).toBe(before);
});

test('a reader votes and takes it back with plain forms @without-scripts', async ({ page }) => {
  await page.goto(`${story}/comments/oldest`);
  await firstVotes(page)
    .getByRole('button', { name: /^Agree/ })
    .click();
  await expect(page).toHaveURL(/\/votes\/[0-9a-f-]{36}$/);
  await expect(page.getByText('You agree with this comment.')).toBeVisible();
  await firstVotes(page)
    .getByRole('button', { name: /^Disagree/ })
    .click();
  await expect(page.getByText('You disagree with this comment.')).toBeVisible();
  await firstVotes(page)
    .getByRole('button', { name: /^Disagree/ })
    .click();
  await expect(page.getByText('You have not voted on this comment.')).toBeVisible();
});

test('a reader chooses an order and folds a thread', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('navigation', { name: 'Order of the comments' }).getByRole('link', { name: 'Oldest' }).click();
  await expect(page).toHaveURL(/\/comments\/oldest/);
  const dates = page.locator('#comments > ol > li > article time:visible');
  const shown = await dates.evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  // Threads stand by the time of writing and show the time of publishing: a slow decision may swap neighbours.
  const inOrder = [...shown].sort();
  expect(shown.length).toBeGreaterThan(2);
  expect(shown[0]).toBe(inOrder[0]);
  expect(shown.at(-1)?.slice(0, 10)).toBe(inOrder.at(-1)?.slice(0, 10));
  const thread = page
    .locator('details')
    .filter({ has: page.locator('article') })
    .first();
  const answer = thread.locator('article').first();
  await expect(answer).toBeVisible();
  await thread.locator('summary').click();
  await expect(answer).toBeHidden();
});

test('a comment has an address of its own, with what it answers above it', async ({ page }) => {
  await page.goto(story);
  const answer = page.locator('details article').first();
  const words = await answer.locator('[dir=auto] p').first().textContent();
  await answer.locator('header').getByRole('link').click();
  await expect(page).toHaveURL(/\/threads\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { name: 'What it answers' })).toBeVisible();
  await expect(page.getByText(words ?? 'nothing was said').first()).toBeVisible();
  expect((await page.request.get(`${story}/threads/${randomUUID()}`)).status()).toBe(404);
});

test('a comment on a passage is marked in the story, and stays marked when the story is edited', async ({
  page,
  browser,
}) => {
  const desk = await browser.newPage();
  const title = `A passage to speak of ${mark()}`;
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const passage = 'The licence was renewed four times, and nobody from the department had ever seen the building.';
  await signIn(desk, staff.editor);
  await desk.goto('/studio/new');
  await desk.getByLabel('Headline').fill(title);
  await desk.getByLabel('Dek').fill('What four renewals without a visit say about a licence.');
  await desk.getByLabel('Text', { exact: true }).fill(`It began with a form.\n\n${passage}\n\nThe end.`);
  await desk.getByLabel('Ines Calloway').check();
  await desk.getByLabel('Wages').check();
  await desk.getByRole('button', { name: /^Save/ }).click();
  await expect(desk).toHaveURL(/\/studio\/[0-9a-f-]{36}/);
  const studio = desk.url();
  await desk.getByRole('button', { name: 'Publish' }).click();
  await expect(desk.getByText('Published. Readers see it now.')).toBeVisible();

  const words = `I worked in that department. ${mark()}`;
  await page.goto(`/articles/${slug}`);
  await page.getByRole('link', { name: 'Comment on this paragraph' }).click();
  await expect(page.getByText(passage)).toBeVisible();
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByLabel('Name').fill('Clerk');
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/Your receipt|Waiting for a moderator/).first()).toBeVisible();
  const moderator = await browser.newPage();
  await signIn(moderator, staff.moderator);
  await publish(moderator, words);
  await untilSettled();

  await page.goto(`/articles/${slug}`);
  await expect(page.locator('mark.passage')).toHaveText(passage);
  await expect(page.getByRole('link', { name: '1 comment on this passage' })).toBeVisible();
  await expect(page.locator('#comments blockquote').getByText(passage)).toBeVisible();

  await desk.goto(studio);
  const changed = passage.replace('four times', '4 times');
  await desk
    .getByLabel('Text', { exact: true })
    .fill(`A new beginning.\n\nIt began with a form.\n\n${changed}\n\nThe end.`);
  await desk.getByRole('button', { name: /^Publish/ }).click();
  await expect(desk.getByText('Published. Readers see it now.')).toBeVisible();
  await page.goto(`/articles/${slug}`);
  await expect(page.locator('mark.passage')).toHaveText(changed);

  await desk.goto(studio);
  await desk
    .getByLabel('Text', { exact: true })
    .fill('Nothing of what was said before stands here any longer, on reflection.');
  await desk.getByRole('button', { name: /^Publish/ }).click();
  await expect(desk.getByText('Published. Readers see it now.')).toBeVisible();
  await page.goto(`/articles/${slug}`);
  await expect(page.locator('mark.passage')).toHaveCount(0);
  await expect(page.getByText('The passage has changed since.')).toBeVisible();
  await Promise.all([desk.close(), moderator.close()]);
});

test('a reader selects words of the story and comments on them @with-scripts', async ({ page }) => {
  await page.goto(story);
  const chosen = await selectWords(page);
  await page.getByRole('link', { name: 'Comment on these words' }).click();
  await expect(page.locator('blockquote mark')).toHaveText(chosen.trim());
});

async function publish(desk: Page, words: string): Promise<void> {
  await desk.goto('/moderation');
  const start = words.slice(0, 40);
  for (let pages = 0; pages < 10; pages += 1) {
    const link = desk.getByRole('listitem').filter({ hasText: start }).getByRole('link').first();
    if ((await link.count()) > 0) {
      await link.click();
      await desk.getByRole('button', { name: 'Publish' }).click();
      await expect(desk.getByRole('status').filter({ hasText: /published/i })).toBeVisible();
      await untilSettled();
      return;
    }
    await desk.getByRole('link', { name: 'Next page' }).click();
  }
  throw new Error('The comment is not in the queue.');
}
