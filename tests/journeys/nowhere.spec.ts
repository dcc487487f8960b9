import { randomUUID } from 'node:crypto';
import { expect, story, test } from './support/newsroom';
import { decideAtDesk, elsewhere, fillComment, writeComment } from './support/writing';
import { mark } from '../support/mark';

const nowhere = () => [
  `/articles/${mark()}`,
  `/articles/${mark()}/comment`,
  `/no/such/${mark()}`,
  `/${mark()}`,
  `${story}/threads/${randomUUID()}`,
  `${story}/comments/${mark()}`,
  `${story}/reply/${randomUUID()}`,
  `${story}/reply/${mark()}`,
  `${story}/votes/${randomUUID()}`,
  `${story}/passages/${mark()}`,
  `${story}/report/${randomUUID()}`,
  `/receipts/${mark()}`,
  `/reports/${mark()}`,
  `/notices/${mark()}`,
  `/notices/answer/${mark()}`,
  `/subscriptions/${mark()}`,
  `/authors/${mark()}`,
  '/authors/ines-calloway/page/999',
];

test('every address that leads nowhere says so in words from its first visit on, with status 404', async ({ page }) => {
  for (const address of nowhere()) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' }), address).toBeVisible();
  }
});

test('an answer to a comment that was taken back meanwhile keeps its words @without-scripts', async ({
  page,
  browser,
}) => {
  const author = await elsewhere(browser);
  const words = `A remark that will not stay, ${mark()}.`;
  await writeComment(author, { words });
  const id = await decideAtDesk(browser, words, 'Publish');
  await page.goto(`${story}/reply/${id}`);
  await expect(page.getByText(words)).toBeVisible();
  const answer = `I was about to agree, ${mark()}.`;
  await fillComment(page, answer, 'Juno');

  await author.reload();
  await author.getByLabel('I want to take this comment back').check();
  await author.getByRole('button', { name: 'Withdraw' }).click();
  await expect(author.getByText('Withdrawn', { exact: true })).toBeVisible();
  await author.context().close();

  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('The comment that you answer is no longer on the page.')).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(answer);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
});
