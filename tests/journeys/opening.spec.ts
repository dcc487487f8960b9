import type { Browser, Page } from '@playwright/test';
import { expect, signIn, staff, story, test, untilSettled } from './support/newsroom';
import { decideAtDesk, elsewhere, idOf, writeComment } from './support/writing';
import { mark } from '../support/mark';

const form = (page: Page) => page.getByLabel('Comment', { exact: true });

/** Changes how the site takes comments for the length of a journey. */
async function withSettings(browser: Browser, change: (desk: Page) => Promise<void>, journey: () => Promise<void>) {
  const desk = await elsewhere(browser);
  await signIn(desk, staff.administrator);
  await desk.goto('/admin/comments');
  await change(desk);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toBeVisible();
  try {
    await journey();
  } finally {
    await desk.goto('/admin/comments');
    await desk.getByLabel('The site takes comments').check();
    await desk.getByLabel('Only while a moderator is on duty').uncheck();
    await desk.getByLabel('Comments that may wait before it closes').fill('200');
    await desk.getByRole('radio', { name: 'Everyone' }).check();
    await desk.getByLabel('Tell open pages of new comments').check();
    await desk.getByRole('button', { name: 'Save' }).click();
    await expect(desk.getByRole('status')).toBeVisible();
    await desk.context().close();
  }
}

test('a site that takes no comments says why, wherever one could be written', async ({ page, browser }) => {
  const reason = `We are moving house until ${mark()}.`;
  const close = async (desk: Page) => {
    await desk.getByLabel('The site takes comments').uncheck();
    await desk.getByLabel('If not, why').fill(reason);
  };
  await withSettings(browser, close, async () => {
    for (const address of [story, `${story}/comment`, `${story}/comments/newest`]) {
      await page.goto(address);
      await expect(page.getByText(reason), address).toBeVisible();
      await expect(form(page)).toHaveCount(0);
    }
  });
  await page.goto(story);
  await expect(form(page)).toBeVisible();
});

test('a full queue closes the form and says so, and a form that was opened before keeps its words', async ({
  page,
  browser,
}) => {
  const moderator = await elsewhere(browser);
  await signIn(moderator, staff.moderator);
  await moderator.goto('/moderation/duty');
  await moderator.getByRole('button', { name: /hour/ }).first().click();
  await moderator.context().close();

  await page.goto(`${story}/comment`);
  const words = `Written while there was room, ${mark()}.`;
  await form(page).fill(words);
  await page.getByLabel('Name', { exact: true }).fill('Ida');
  const fill = async (desk: Page) => {
    await desk.getByLabel('Only while a moderator is on duty').check();
    await desk.getByLabel('Comments that may wait before it closes').fill('1');
  };
  await withSettings(browser, fill, async () => {
    await page.getByRole('button', { name: 'Send for publication' }).click();
    await expect(page.getByText(/More comments are waiting|Nobody is at the moment/).first()).toBeVisible();
    await expect(form(page)).toHaveValue(words);
    const later = await elsewhere(browser);
    for (const address of [story, `${story}/comment`]) {
      await later.goto(address);
      await expect(later.getByText('More comments are waiting'), address).toBeVisible();
      await expect(form(later)).toHaveCount(0);
    }
    await later.context().close();
  });
});

test('where only people with an account may write, guests are led to the door', async ({ page, browser }) => {
  const narrow = (desk: Page) => desk.getByRole('radio', { name: 'Readers who are signed in' }).check();
  await withSettings(browser, narrow, async () => {
    await page.goto(story);
    await expect(page.getByText('Only readers who are signed in can comment here.')).toBeVisible();
    await page.getByRole('link', { name: 'Write a comment' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', /next=/);
    await expect(form(page)).toHaveCount(0);
    const writer = await elsewhere(browser);
    await signIn(writer, staff.editor);
    await writer.goto(`${story}/comment`);
    await expect(form(writer)).toBeVisible();
    await writer.context().close();
  });
});

test('open pages hear of new comments, nothing moves, and the site can leave it out @with-scripts', async ({
  page,
  browser,
}) => {
  await page.goto(story);
  await page.locator('#comments nav').scrollIntoViewIfNeeded();
  const first = page.locator('#comments article').first();
  // Where it stands: its height is only known once the browser has drawn it.
  const place = async () => (await first.boundingBox())?.y;
  const before = await place();
  const words = `A remark while somebody reads, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words });
  await writer.context().close();
  await decideAtDesk(browser, words, 'Publish');
  await untilSettled();
  const news = page.getByRole('status').getByRole('link', { name: /new comment/ });
  await expect(news).toBeVisible({ timeout: 20_000 });
  expect(await place()).toBe(before);
  await news.click();
  await expect(page.locator(`[id="comment-${await idOf(words)}"]:visible`)).toBeVisible();

  const silent = (desk: Page) => desk.getByLabel('Tell open pages of new comments').uncheck();
  await withSettings(browser, silent, async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(story);
    await page.locator('#comments nav').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    expect(asked.filter((address) => address.endsWith('/live'))).toEqual([]);
  });
});
