import { expect, story, test } from './support/newsroom';
import { age, decideAtDesk, elsewhere, fillComment, idOf, openReceipt, writeComment } from './support/writing';
import { mark } from '../support/mark';

test('an author changes the words while they wait, and then takes the comment back', async ({ page }) => {
  const words = `The first wording of a remark, ${mark()}.`;
  await writeComment(page, { words });
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
  const better = `A better wording of it, ${mark()}.`;
  await page.getByLabel('Comment', { exact: true }).fill(better);
  await page.getByRole('button', { name: 'Send the changed words' }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: better })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);

  await page.getByLabel('I want to take this comment back').check();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
  await expect(page.getByText(better)).toHaveCount(0);
});

test('an author whose comment is sent back changes it, and it is published', async ({ page, browser }) => {
  const words = `A remark that goes too far, ${mark()}.`;
  const receipt = await writeComment(page, { words });
  await age(await idOf(words), 60);
  await decideAtDesk(browser, words, 'Ask for changes');
  await page.goto(receipt);
  await expect(page.getByText('Changes requested')).toBeVisible();
  await expect(page.getByText('No personal attacks.')).toBeVisible();
  const better = `A remark that stays with the matter, ${mark()}.`;
  await page.getByLabel('Comment', { exact: true }).fill(better);
  await page.getByRole('button', { name: 'Send the changed words' }).click();
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
  await decideAtDesk(browser, better, 'Publish');
  await page.goto(story);
  await expect(page.getByText(better)).toBeVisible();
});

test('an author whose comment is declined reads why, appeals, gets the data and erases everything', async ({
  page,
  browser,
}) => {
  const words = `A remark that is declined, ${mark()}.`;
  const receipt = await writeComment(page, { words, name: 'Only Once Riverson' });
  await decideAtDesk(browser, words, 'Decline');
  await page.goto(receipt);
  await expect(page.getByText('Declined', { exact: true })).toBeVisible();
  await expect(page.getByText('Decided by a person')).toBeVisible();
  await expect(page.getByText('Our house rule: No personal attacks.')).toBeVisible();

  await page.getByLabel('Why is the decision wrong?').fill('It quotes the minister, as the story does.');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('Your appeal is with another person')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the appeal' })).toHaveCount(0);

  const data = await page.request.get(`${receipt}/data`);
  expect(data.headers()['content-disposition']).toContain('attachment');
  expect(JSON.stringify(await data.json())).toContain(words);

  await page.getByLabel('Delete the words, the name and the address of this comment for good').check();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Erased', { exact: true })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  expect(JSON.stringify(await (await page.request.get(`${receipt}/data`)).json())).not.toContain('Riverson');
});

test('a receipt that nobody was given answers like one that never was', async ({ page }) => {
  const answers = [];
  for (const code of ['A'.repeat(32), 'z'.repeat(32), 'x', '..%2F..%2Fetc', 'q'.repeat(500)]) {
    const answer = await page.goto(`/receipts/${code}`);
    answers.push({ status: answer?.status(), said: await page.getByRole('main').innerText() });
    expect((await page.request.get(`/receipts/${code}/data`)).status(), code).toBe(404);
    expect((await page.request.get(`/receipts/${code}/state`)).status(), code).toBe(404);
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  await expect(page.getByText('Your comment on')).toHaveCount(0);
});

test('the form says once what could be changed, and sends the words as they are when asked to', async ({
  page,
  browser,
}) => {
  const words = `Write to me at someone-${mark()}@example.org and I will tell you more about it.`;
  await page.goto(story);
  await fillComment(page, words);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('Before you send this')).toBeVisible();
  await expect(page.getByText('Contact details.')).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(words);
  await page.getByRole('button', { name: 'Send it to a moderator as it is' }).click();
  await openReceipt(page);
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
  await decideAtDesk(browser, words, 'Decline');
});

test('after a nudge the changed words are taken without another', async ({ page }) => {
  await page.goto(story);
  await fillComment(page, `Write to me at someone-${mark()}@example.org about it.`);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('Before you send this')).toBeVisible();
  const words = `Ask me anything about it here, in the open, ${mark()}.`;
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await openReceipt(page);
  await expect(page.getByText(words).first()).toBeVisible();
});

test('a comment that waits is shown to its author on the story, in that tab alone @with-scripts', async ({
  page,
  browser,
}) => {
  const words = `A remark that waits, ${mark()}.`;
  await writeComment(page, { words });
  await page.goto(story);
  await expect(page.getByText('Waiting for a moderator. Only you see it here.')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  const other = await elsewhere(browser);
  await other.goto(story);
  await expect(other.getByRole('heading', { name: 'Write a comment' })).toBeVisible();
  await expect(other.getByText(words)).toHaveCount(0);
  await other.close();
  await page.getByRole('button', { name: 'Do not show them on this device' }).click();
  await expect(page.getByText(words)).toHaveCount(0);
});
