import { expect, story, test, untilSettled } from './support/newsroom';
import { decideAtDesk, elsewhere, fillComment, idOf, openReceipt } from './support/writing';
import { mark } from '../support/mark';

const tenMegabytes = 'a'.repeat(10_000_000);

test('ten megabytes are answered in words wherever they are sent, and the site stays', async ({ page }) => {
  const addresses = [`${story}/comment`, `${story}/votes/${mark()}/cast`, '/api/form-token', `/receipts/${mark()}`];
  for (const address of addresses) {
    const answer = await page.request.post(address, { multipart: { body: tenMegabytes } });
    expect(answer.status(), address).toBe(413);
    expect(await answer.text(), address).toContain('more than the site can take');
  }
  await page.goto(story);
  await expect(page.getByRole('heading', { name: /comments?$/ }).first()).toBeVisible();
});

test('a text that is too long for a comment comes back whole, with the limit', async ({ page }) => {
  await page.goto(`${story}/comment`);
  const long = `${mark()} `.repeat(500);
  await fillComment(page, long, 'Long');
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/characters long; the limit is 5,000/)).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(long);
});

test('words from right to left, emoji and a name that would turn the line stand as they were meant', async ({
  page,
  browser,
}) => {
  const word = mark();
  const words = `قرأت التقرير كله، وأشكركم عليه 👩🏽‍🚀 ${word}`;
  await page.goto(`${story}/comment`);
  await fillComment(page, words, `Noor\u202e x\u0301\u0302\u0303\u0304\u0305\u0306y ❤️`);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await openReceipt(page);
  await decideAtDesk(browser, word, 'Publish');
  await untilSettled();
  const reader = await elsewhere(browser);
  await reader.goto(`${story}/threads/${await idOf(word)}`);
  const comment = reader.getByRole('article').filter({ hasText: word });
  await expect(comment.locator('[dir=auto]').getByText(words)).toHaveCSS('direction', 'rtl');
  const name = (await comment.locator('header bdi').first().innerText()).normalize('NFC');
  expect(name).toBe('Noor x\u0301\u0302y ❤️'.normalize('NFC'));
  await reader.context().close();
});
