import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signIn, staff, test, untilSettled } from './support/newsroom';
import { decideAtDesk, idOf, writeComment, elsewhere } from './support/writing';
import { mark } from '../support/mark';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function hasNoSeriousFaults(page: Page): Promise<void> {
  // axe is a script itself: the same pages are looked at where scripts run.
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual(
    [],
  );
}

test('a moderator decides with one key, is led on without a page load, and undoes it with another @with-scripts', async ({
  page,
  browser,
}) => {
  const name = `Keys ${mark()}`;
  const writer = await elsewhere(browser);
  const words = `A remark to be decided with one key, ${mark()}.`;
  const receipt = await writeComment(writer, { words, name });
  await signIn(page, staff.moderator);
  // What a moderator has open comes before the rest of the queue.
  await page.goto(`/moderation/${await idOf(words)}`);
  await page.goto('/moderation/next');
  await expect(heading(page)).toHaveText(name);
  await hasNoSeriousFaults(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await expect(page.getByRole('group', { name: `The comment by ${name}` })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('status').filter({ hasText: `Published: the comment by ${name}` })).toBeVisible();
  await expect(heading(page)).not.toHaveText(name);
  await writer.goto(receipt);
  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText(name);
  await expect(writer.getByText('Waiting for a moderator')).toBeVisible();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  await page.getByLabel(/Single keys work/).uncheck();
  await heading(page).click();
  await page.keyboard.press('p');
  await expect(heading(page)).toHaveText(name);
  await page.getByLabel(/Single keys work/).check();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  await untilSettled();
  await writer.goto(receipt);
  await expect(writer.getByText('Published', { exact: true })).toBeVisible();
  await writer.close();
});

test('several comments are previewed, decided together, and taken back', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const shared = `batch${mark()}`;
  const writer = await elsewhere(browser);
  for (const name of ['First', 'Second', 'Third'])
    await writeComment(writer, { words: `A remark of the ${shared} by one of three: ${mark()}.`, name });
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto(`/moderation?words=${shared}`);
  await expect(page.getByRole('link', { name: 'Waiting 3' })).toBeVisible();
  await page.getByRole('link', { name: 'Decide on all that match' }).click();
  await expect(page.getByText('It touches 3 comments by 3 authors on 1 story.')).toBeVisible();
  await hasNoSeriousFaults(page);
  await page.getByRole('checkbox', { name: /Third/ }).uncheck();
  await page.getByRole('button', { name: 'Publish all of these' }).click();
  await expect(page).toHaveURL(/\/moderation\/batch\/\d+$/);
  await expect(page.getByText('2 decided, 0 left as they were. 2 still stand so.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the whole batch back' }).click();
  await expect(page.getByText('2 decided, 0 left as they were. 0 still stand so.')).toBeVisible();
  await page.goto(`/moderation?words=${shared}`);
  await expect(page.getByRole('link', { name: 'Waiting 3' })).toBeVisible();
});

test('a moderator sees who has a comment open', async ({ page, browser }) => {
  const words = `A remark that two people open, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words });
  await writer.close();
  const other = await elsewhere(browser);
  await signIn(other, staff.moderator);
  await signIn(page, staff.secondModerator);
  const address = `/moderation/${await idOf(words)}`;
  await other.goto(address);
  await expect(other.getByText('has this comment open')).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText('has this comment open')).toBeVisible();
  await other.close();
});

test('an appeal is decided by another person, and the author reads the reasons', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const words = `A remark that is declined and appealed, ${mark()}.`;
  const receipt = await writeComment(page, { words });
  const id = await decideAtDesk(browser, words, 'Decline');
  await page.goto(receipt);
  await page.getByLabel('Why is the decision wrong?').fill('It quotes the minister, as the story does.');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('Your appeal is with another person')).toBeVisible();

  const decider = await elsewhere(browser);
  await signIn(decider, staff.moderator);
  await decider.goto(`/moderation/${id}`);
  await expect(decider.getByText('You took this decision, so another person decides on the appeal.')).toBeVisible();
  await decider.close();
  const other = await elsewhere(browser);
  await signIn(other, staff.secondModerator);
  await other.goto('/moderation?view=appeals');
  await expect(
    other
      .getByRole('listitem')
      .filter({ hasText: words.slice(0, 40) })
      .first(),
  ).toBeVisible();
  await other.goto(`/moderation/${id}`);
  await hasNoSeriousFaults(other);
  await other.getByLabel('Your reasons').fill('It is a quotation, and the story needs it.');
  await other.getByRole('button', { name: 'Uphold and publish' }).click();
  await expect(other.getByRole('button', { name: 'Uphold and publish' })).toHaveCount(0);
  await other.close();
  await untilSettled();
  await page.goto(receipt);
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
});

test('the log says that it is whole, and gives statements of reasons', async ({ page }) => {
  await signIn(page, staff.administrator);
  await page.goto('/log');
  await expect(page.getByText(/were checked: each holds the hash of the one before/)).toBeVisible();
  await page.getByRole('link', { name: 'Check every row' }).click();
  await expect(page.getByText(/^All [\d,]+ rows were checked/)).toBeVisible();
  const answer = await page.request.get('/log/statements');
  expect(answer.ok()).toBe(true);
  expect(Array.isArray((await answer.json()).statements)).toBe(true);
});
