import type { Browser, Locator, Page } from '@playwright/test';
import { expect, signIn, staff, story, test } from './support/newsroom';
import { decideAtDesk, selectWords, writeComment } from './support/writing';
import { mark } from '../support/mark';

/** Keeps the site's scripts on the way, as a slow line does, until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Waits until React has taken an element over, which nobody sees: it leaves its mark on the element. */
const untilAlive = (box: Locator) =>
  expect
    .poll(() => box.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);

/** Opens the receipt of a comment that was sent back, with the scripts still on their way. */
async function openSentBack(page: Page, browser: Browser) {
  const words = `The story should say ${mark()}.`;
  const receipt = await writeComment(page, { words });
  await decideAtDesk(browser, words, 'Ask for changes');
  const letGo = await holdScripts(page);
  await page.goto(receipt, { waitUntil: 'commit' });
  return { words, letGo, box: page.getByLabel('Comment', { exact: true }) };
}

test('words changed on a receipt before the scripts arrive stay, with the cursor where it was @with-scripts', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const { words, letGo, box } = await openSentBack(page, browser);
  await box.press('Control+Home');
  await box.pressSequentially('After a night of thought: ');
  letGo();
  await untilAlive(box);
  await expect(box).toHaveValue(`After a night of thought: ${words}`);
  await box.pressSequentially('no, two. ');
  await expect(box).toHaveValue(`After a night of thought: no, two. ${words}`);
});

test('words marked on a receipt before the scripts arrive stay marked @with-scripts', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { letGo, box } = await openSentBack(page, browser);
  await box.press('Control+a');
  letGo();
  await untilAlive(box);
  await box.pressSequentially('All of it anew.');
  await expect(box).toHaveValue('All of it anew.');
});

test('what an editor types before the scripts arrive stays and counts as not saved @with-scripts', async ({ page }) => {
  await signIn(page, staff.editor);
  await page.goto('/studio');
  await page
    .locator('main')
    .getByRole('link', { name: /Florida/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/studio\/[0-9a-f-]{36}/);
  const body = page.getByLabel('Text', { exact: true });
  const before = await body.inputValue();
  const letGo = await holdScripts(page);
  await page.goto(page.url(), { waitUntil: 'commit' });
  await body.press('Control+End');
  await body.pressSequentially(' A last line.');
  letGo();
  await untilAlive(body);
  await expect(body).toHaveValue(`${before} A last line.`);
  await expect(page.getByText('Not saved yet.')).toBeVisible();
});

test('a title typed before the scripts arrive counts as not saved @with-scripts', async ({ page }) => {
  await signIn(page, staff.editor);
  const letGo = await holdScripts(page);
  await page.goto('/studio/new', { waitUntil: 'commit' });
  const title = page.getByLabel('Headline', { exact: true });
  await title.fill('Written on a slow line');
  letGo();
  await untilAlive(title);
  await expect(title).toHaveValue('Written on a slow line');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
});

test('words of a story selected before the scripts arrive can be commented on once they are there @with-scripts', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto(story, { waitUntil: 'commit' });
  const chosen = await selectWords(page);
  letGo();
  await page.getByRole('link', { name: 'Comment on these words' }).click();
  await expect(page.locator('blockquote mark')).toHaveText(chosen.trim());
});
