import type { Browser, Page } from '@playwright/test';
import { expect, signIn, staff, story, test, untilSettled } from './support/newsroom';
import { decideAtDesk, elsewhere, mailboxOf, untilLetter, writeComment } from './support/writing';
import { mark } from '../support/mark';

const who = { name: 'Quill Harrower', email: `quill-${mark()}@example.org` };

async function giveNotice(page: Page, id: string): Promise<string> {
  await page.goto('/notices/new');
  await page.getByRole('button', { name: 'Send the notice' }).click();
  await expect(page.getByText('Please give the address of the story or the comment.')).toBeVisible();
  await page.getByLabel('Address of the story or the comment').fill(`${story}#comment-${id}`);
  await page.getByLabel('Defamation', { exact: true }).check();
  await page.getByLabel('Which words, and why?').fill(`It says that I, ${who.name}, took bribes. I did not.`);
  await page.getByLabel(/^Your name/).fill(who.name);
  await page.getByLabel(/^E-mail/).fill(who.email);
  await page.getByLabel(/^I believe in good faith/).check();
  await page.getByRole('button', { name: 'Send the notice' }).click();
  await page.waitForURL(/\/notices\/(?!new)/);
  await expect(page.getByText('Being examined')).toBeVisible();
  return page.url();
}

async function openCase(desk: Page, receipt: Page): Promise<void> {
  const number = /Case (\d+)/.exec(await receipt.locator('main').innerText())?.[1] ?? '';
  await desk.goto('/moderation/legal');
  await desk.getByRole('link', { name: `Case ${number}`, exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: `Case ${number}: defamation` })).toBeVisible();
}

/** Another reader finds the story without these words; their author would still see them in their own browser. */
async function expectGone(browser: Browser, words: string): Promise<void> {
  const reader = await elsewhere(browser);
  await reader.goto(story);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByText(words)).toHaveCount(0);
  await reader.close();
}

test('a notice about a comment: the author answers, the desk decides, and nobody learns who complained', async ({
  page,
  browser,
}) => {
  const words = `The mayor took bribes, ${mark()}, and the bridge is late.`;
  const email = mailboxOf();
  const authorReceipt = await writeComment(page, { words, email });
  const id = await decideAtDesk(browser, words, 'Publish');
  const receipt = await giveNotice(page, id);

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await openCase(desk, page);
  await expect(desk.getByText('It says that I, [name removed], took bribes.')).toBeVisible();
  await expect(desk.getByText('Ask the author, before the clock runs out.', { exact: false })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Read who complains' })).toHaveCount(0);
  const told = 'The notice says that the sentence about bribes is untrue.';
  await desk.getByLabel('What the author is told').fill(`${told} ${who.name} says so.`);
  await desk.getByRole('button', { name: 'Ask the author' }).click();
  await expect(desk.getByText('These words would tell the author who complains.', { exact: false })).toBeVisible();
  await desk.getByLabel('What the author is told').fill(told);
  await desk.getByRole('button', { name: 'Ask the author' }).click();
  await expect(desk.getByText('No answer yet.')).toBeVisible();

  const letter = await untilLetter(email, new RegExp(told));
  expect(letter).not.toContain('Harrower');
  await page.goto(authorReceipt);
  await page.getByRole('link', { name: 'Read what it says, and answer' }).click();
  await expect(page.getByText(told)).toBeVisible();
  await page.getByLabel('I stand by it').check();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Please say why your comment is right', { exact: false })).toBeVisible();
  await page.getByLabel('I stand by it').check();
  await page.getByLabel(/^Your reasons/).fill('The court’s record of May says the same.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('The author stands by the comment.')).toBeVisible();

  await desk.reload();
  await expect(desk.getByText('weigh both sides', { exact: false })).toBeVisible();
  await desk.getByLabel('Removed', { exact: true }).check();
  await desk
    .getByLabel(/^Reason, for the author/)
    .last()
    .fill('The record says nothing of bribes.');
  await desk.getByLabel('Answer to the complainant').fill('The sentence is gone from the page.');
  await desk.getByRole('button', { name: 'Close the case' }).click();
  await expect(desk.getByText('The sentence is gone from the page.')).toBeVisible();
  await desk.close();

  await page.goto(receipt);
  await expect(page.getByText('Removed', { exact: true })).toBeVisible();
  await expect(page.getByText('The sentence is gone from the page.')).toBeVisible();
  await untilSettled();
  await page.goto(authorReceipt);
  await expect(page.getByText('The record says nothing of bribes.')).toBeVisible();
  await expectGone(browser, words);
});

test('the legal officer hides a comment meanwhile, reads who complains, and a withdrawn notice brings it back', async ({
  page,
  browser,
}) => {
  const words = `Another bridge, another mayor, ${mark()}.`;
  await writeComment(page, { words });
  const id = await decideAtDesk(browser, words, 'Publish');
  const receipt = await giveNotice(page, id);

  const desk = await elsewhere(browser);
  await signIn(desk, staff.legal);
  await openCase(desk, page);
  await expect(desk.getByText('There is no mailbox to ask the author at', { exact: false })).toBeVisible();
  await desk.getByRole('button', { name: 'Read who complains' }).click();
  await expect(desk.getByText(who.email, { exact: false })).toBeVisible();
  await desk.getByLabel('Reason, for the author').first().fill('It is hidden while we examine a notice.');
  await desk.getByRole('button', { name: 'Hide the comment' }).click();
  await expect(desk.getByText('The comment is hidden while the notice is examined.')).toBeVisible();
  await desk.close();

  await expectGone(browser, words);
  await page.goto(receipt);
  await expect(page.getByText('readers do not see the comment', { exact: false })).toBeVisible();
  await page.getByLabel('I take this notice back').check();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('The notice was withdrawn', { exact: false }).first()).toBeVisible();
  await page.goto(story);
  await expect(page.getByText(words)).toBeVisible();
});

test('a notice that came by letter is typed in, and kept as it is', async ({ page }) => {
  await signIn(page, staff.legal);
  await page.goto('/moderation/legal/new');
  await page.getByLabel('Address of the story or the comment').fill('https://elsewhere.example/articles/x');
  await page.getByLabel('What it says is broken').selectOption('copyright');
  await page.getByLabel('When it arrived, in UTC').fill('2026-06-01T10:00');
  await page.getByLabel('What the letter says').fill(`They print my poem without asking me, ${mark()}.`);
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByText('This is no address of a story or a comment here.')).toBeVisible();
  await page.getByLabel('Address of the story or the comment').fill(story);
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByText('speak with its editor', { exact: false })).toBeVisible();
  await page.getByLabel('Kept as it is').check();
  await page.getByLabel('Answer to the complainant').fill('The poem is a quotation, as the law allows.');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('The poem is a quotation, as the law allows.')).toBeVisible();
});
