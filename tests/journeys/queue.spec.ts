import type { Page } from '@playwright/test';
import { expect, signIn, staff, story, test, untilSettled } from './support/newsroom';
import { decideAtDesk, elsewhere, fillComment, idOf, writeComment } from './support/writing';
import { mark } from '../support/mark';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.locator('main ol > li');
const chosen = (page: Page) => page.locator('input[name="id"]:checked');

/** So many comments that share a word. */
async function writeSeveral(page: Page, shared: string, names: readonly string[]): Promise<void> {
  for (const name of names) await writeComment(page, { words: `A remark of the ${shared}: ${mark()}.`, name });
}

test('a moderator narrows the queue by words, story and age, takes conditions away one by one, and is told how to widen', async ({
  page,
  browser,
}) => {
  const shared = mark();
  const writer = await elsewhere(browser);
  await writeSeveral(writer, shared, ['Wren']);
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto('/moderation');
  await page.getByLabel('Words or author').fill(`wren ${shared}`);
  await page.getByLabel(/^Story/).fill('Florida');
  await page.getByRole('button', { name: 'Narrow' }).click();
  await expect(page).toHaveURL(/words=wren.*story=Florida/);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByLabel(/^Story/)).toHaveValue('Florida');

  await page.getByLabel('Older than').selectOption('168');
  await page.getByRole('button', { name: 'Narrow' }).click();
  await expect(page.getByText('Nothing under “Waiting” matches all of this.')).toBeVisible();
  await page.getByRole('link', { name: 'Take away: older than 7 days' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Take away: on a story called “Florida”' }).click();
  await expect(page).not.toHaveURL(/story=/);
  await expect(page.getByLabel('Words or author')).toHaveValue(`wren ${shared}`);
  await expect(rows(page)).toHaveCount(1);
});

test('a moderator chooses a range, all of a page, and leads the list by keys @with-scripts', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const shared = mark();
  const writer = await elsewhere(browser);
  await writeSeveral(writer, shared, ['One', 'Two', 'Three', 'Four']);
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto(`/moderation?words=${shared}`);
  const boxes = page.locator('input[name="id"]');
  await boxes.nth(0).check();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(chosen(page)).toHaveCount(3);
  await expect(page.getByText('3 of 4 on this page chosen.')).toBeVisible();
  await page.getByRole('link', { name: 'Choose all on this page' }).click();
  await expect(chosen(page)).toHaveCount(4);
  await page.getByRole('link', { name: 'Choose all on this page' }).click();
  await expect(chosen(page)).toHaveCount(0);

  await rows(page).nth(0).getByRole('link').focus();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await expect(chosen(page)).toHaveCount(2);
  await page.keyboard.press('b');
  await expect(page.getByText('It touches 2 comments by 2 authors on 1 story.')).toBeVisible();
});

test('a whole page is chosen without scripts @without-scripts', async ({ page, browser }) => {
  const shared = mark();
  const writer = await elsewhere(browser);
  await writeSeveral(writer, shared, ['One', 'Two']);
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto(`/moderation?words=${shared}`);
  await page.getByRole('link', { name: 'Choose all on this page' }).click();
  await expect(chosen(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Decide on the chosen' }).click();
  await expect(page.getByText('It touches 2 comments')).toBeVisible();
});

test('a moderator gives an act another key, is refused one that is taken, and uses it @with-scripts', async ({
  page,
  browser,
}) => {
  const name = `Keys ${mark()}`;
  const words = `A remark for a key of one’s own, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words, name });
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto('/moderation/keys');
  await page.getByLabel(/^Publish/).fill('d');
  await page.getByRole('button', { name: 'Keep these keys' }).click();
  await expect(page.getByText('“d” stands for “Decline” too.')).toBeVisible();
  await page.getByLabel(/^Publish/).fill('q');
  await page.getByRole('button', { name: 'Keep these keys' }).click();
  await expect(page.getByText('Kept in this browser.')).toBeVisible();

  await page.goto(`/moderation/${await idOf(words)}`);
  await page.goto('/moderation/next');
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveAttribute('aria-keyshortcuts', 'q');
  await page.keyboard.press('p');
  await expect(heading(page)).toHaveText(name);
  await page.keyboard.press('q');
  await expect(page.getByRole('status').filter({ hasText: `Published: the comment by ${name}` })).toBeVisible();
});

test('of two moderators at one comment the slower is told who was faster, and keeps what was typed', async ({
  page,
  browser,
}) => {
  const name = `Both ${mark()}`;
  const words = `A remark that two people decide on, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words, name });
  await writer.close();
  const id = await idOf(words);
  await signIn(page, staff.secondModerator);
  // What one has open is next.
  await page.goto(`/moderation/${id}`);
  await page.goto('/moderation/next');
  await expect(heading(page)).toHaveText(name);
  await page.getByRole('combobox', { name: /^House rule/ }).selectOption('attack');
  await page.getByLabel('Note to the author').fill('Please leave the person out of it.');

  const faster = await elsewhere(browser);
  await signIn(faster, staff.moderator);
  await faster.goto(`/moderation/${id}`);
  await faster.getByRole('button', { name: 'Publish' }).click();
  await expect(faster.getByRole('status').filter({ hasText: `Published: the comment by ${name}` })).toBeVisible();
  await faster.close();

  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByText(/The comment was published meanwhile: .+ was faster\./)).toBeVisible();
  const kept = page.getByText('Please leave the person out of it.');
  await expect(kept.or(page.getByLabel('Note to the author')).first()).toBeVisible();
  await expect(heading(page)).toHaveText(name);
});

test('changes that were asked for come back to whoever asked, marked, before all else', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const name = `Changed ${mark()}`;
  const [old, fresh] = [mark(), mark()];
  const receipt = await writeComment(page, { words: `The story should say ${old}.`, name });
  const id = await decideAtDesk(browser, old, 'Ask for changes');
  await page.goto(receipt);
  await expect(page.getByText('Changes requested')).toBeVisible();
  const box = page.getByLabel('Comment', { exact: true });
  await box.fill(`The story should say ${fresh}.`);
  await expect(box).toHaveValue(`The story should say ${fresh}.`);
  await page.getByRole('button', { name: 'Send the changed words' }).click();
  await expect(page.getByText('Waiting for a moderator').first()).toBeVisible();

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation?view=sent_back&words=${fresh}`);
  await expect(desk.getByText('Changed by its author')).toBeVisible();
  await expect(desk.locator('del')).toContainText(old);
  await expect(desk.locator('ins')).toContainText(fresh);
  await desk.goto(`/moderation/${id}`);
  await expect(desk.getByText('asked for changes, and the author has made some.')).toBeVisible();
  await desk.close();
});

test('a closed thread takes no answer, keeps the words of who was writing one, and is opened again', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const words = `A remark whose thread is closed, ${mark()}.`;
  await writeComment(page, { words });
  const id = await decideAtDesk(browser, words, 'Publish');
  const answer = `An answer that comes too late, ${mark()}.`;
  await page.goto(`${story}/reply/${id}`);
  await fillComment(page, answer);

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation/${id}`);
  await desk.getByRole('button', { name: 'Close the thread below it' }).click();
  await expect(desk.getByRole('button', { name: 'Open the thread for answers' })).toBeVisible();

  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('The moderators have closed this thread').first()).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(answer);
  await page.goto(`${story}/threads/${id}`);
  await expect(page.getByText('Closed by the moderators: no more answers.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Reply/ })).toHaveCount(0);
  await page.goto(`${story}/reply/${id}`);
  await expect(page.getByText('The moderators have closed this thread')).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveCount(0);

  await desk.goto(`/moderation/${id}`);
  await desk.getByRole('button', { name: 'Open the thread for answers' }).click();
  await expect(desk.getByRole('button', { name: 'Close the thread below it' })).toBeVisible();
  await desk.close();
  await untilSettled();
  await page.goto(`${story}/threads/${id}`);
  await expect(page.getByRole('link', { name: /^Reply/ })).toHaveCount(1);
});

test('the queue, the card and the keys fit a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, staff.moderator);
  for (const address of [
    '/moderation',
    '/moderation?words=a&rule=spam',
    '/moderation/next',
    '/moderation/batch',
    '/moderation/keys',
  ]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
  }
});
