import { expect, story, test } from './support/newsroom';
import {
  decideAtDesk,
  elsewhere,
  linkIn,
  mailboxOf,
  untilLetter,
  untilLetters,
  lettersTo,
  writeComment,
} from './support/writing';
import { mark } from '../support/mark';

test('a reader follows a conversation: asked first, told of each comment, and gone with one click', async ({
  page,
  browser,
}) => {
  const email = mailboxOf();
  await page.goto(story);
  await page.getByRole('link', { name: 'Get new comments by e-mail' }).click();
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByLabel('With each new comment').check();
  await page.getByRole('button', { name: 'Ask for letters' }).click();
  await expect(page.getByText('Look into your mailbox')).toBeVisible();

  const [question] = await untilLetters(email, 1);
  expect(question).toMatch(/^Subject: Please confirm/m);
  await page.goto(linkIn(question, /http:\S+\/subscriptions\/[\w-]+/));
  await expect(page.getByText('You do not get these letters yet.')).toBeVisible();
  await page.getByLabel('With each new comment').check();
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('You get these letters.')).toBeVisible();

  const words = `A remark that others want to hear of, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words, name: 'Ana' });
  await writer.close();
  const aboutAna = /^Subject: Ana commented on/m;
  expect(lettersTo(email).filter((letter) => aboutAna.test(letter))).toHaveLength(0);
  const id = await decideAtDesk(browser, words, 'Publish');
  const news = await untilLetter(email, aboutAna);
  expect(news).toContain(`#comment-${id}`);
  expect(news).not.toContain(words);
  expect(news).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);

  const oneClick = linkIn(news, /http:[^\s>]+\/subscriptions\/[\w-]+\/unsubscribe/);
  await page.goto(oneClick);
  await expect(page.getByText('You get these letters.')).toBeVisible();
  const done = await page.request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(done.status()).toBe(200);
  expect((await page.request.post(oneClick)).status()).toBe(200);
  await page.goto(oneClick);
  await expect(page.getByText('You get these letters.')).toHaveCount(0);
});

test('an author gets the receipt and the decision by mail, says yes to answers, and hears of one', async ({
  page,
  browser,
}) => {
  const email = mailboxOf();
  const words = `A remark with an address, ${mark()}.`;
  const receipt = await writeComment(page, {
    words,
    email,
    ticks: ['Send me the receipt by e-mail', 'Write to me when somebody answers'],
  });
  const [first] = await untilLetters(email, 1);
  expect(linkIn(first, /http:\S+\/receipts\/[\w-]+/)).toBe(new URL(receipt).pathname);
  expect(first).not.toContain(words);

  const id = await decideAtDesk(browser, words, 'Publish');
  const decision = await untilLetter(email, /^Subject: Published: your comment/m);
  await page.goto(linkIn(decision, /http:\S+\/subscriptions\/[\w-]+/));
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('You get these letters.')).toBeVisible();

  const answer = `An answer to it, ${mark()}.`;
  await page.goto(`${story}/reply/${id}`);
  await page.getByLabel('Comment', { exact: true }).fill(answer);
  await page.getByLabel('Name', { exact: true }).fill('Kofi');
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/Your receipt|Waiting for a moderator/).first()).toBeVisible();
  await decideAtDesk(browser, answer, 'Publish');
  await untilLetter(email, /^Subject: Kofi answered your comment/m);
});
