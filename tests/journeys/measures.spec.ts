import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signIn, staff, story, test } from './support/newsroom';
import {
  decideAtDesk,
  elsewhere,
  fillComment,
  idOf,
  linkIn,
  mailboxOf,
  untilLetter,
  writeComment,
} from './support/writing';
import { mark } from '../support/mark';

async function hasNoSeriousFaults(page: Page): Promise<void> {
  // axe is a script itself: the same pages are looked at where scripts run.
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

test('an author is suspended with a reason, told of it, and appeals; another person lifts it', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  const email = mailboxOf();
  const words = `A remark by somebody who writes too much, ${mark()}.`;
  const receipt = await writeComment(page, { words, email });
  const id = await idOf(words);

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation/${id}`);
  await desk.getByRole('link', { name: 'Measures about the author' }).click();
  await expect(
    desk.getByText('It reaches everything that is sent with the same e-mail address.').first(),
  ).toBeVisible();
  await desk.getByRole('link', { name: 'Suspend', exact: true }).click();
  await expect(desk.getByText('Nothing else of theirs waits')).toBeVisible();
  await hasNoSeriousFaults(desk);
  await desk.getByRole('button', { name: 'Suspend' }).click();
  await expect(desk.getByText('Nothing was imposed yet.')).toBeVisible();
  await desk.getByRole('combobox', { name: /^House rule/ }).selectOption('attack');
  await desk.getByLabel(/^Facts/).fill('Five comments in an hour went after one reader.');
  await desk.getByLabel('Days').fill('3');
  await desk.getByRole('button', { name: 'Suspend' }).click();
  await expect(desk.getByText('Five comments in an hour went after one reader.')).toBeVisible();
  await expect(desk.getByText('Holds', { exact: true })).toBeVisible();
  await desk.close();

  const more = `Another remark that is not taken, ${mark()}.`;
  await page.goto(story);
  await fillComment(page, more);
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  await expect(page.getByText(/we take no comments with this e-mail address/)).toBeVisible();
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(more);

  await page.goto(receipt);
  await expect(page.getByText('Five comments in an hour went after one reader.')).toBeVisible();
  const letter = await untilLetter(email, /You cannot comment for a time/);
  const way = linkIn(letter, /https?:\/\/\S+\/measures\/\S+/);
  await page.goto(way);
  await hasNoSeriousFaults(page);
  await page.getByLabel('Why is it wrong?').fill('Four of the five were quotations from the story.');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('Your appeal is with another person')).toBeVisible();

  const other = await elsewhere(browser);
  await signIn(other, staff.secondModerator);
  await other.goto('/moderation/measures');
  await hasNoSeriousFaults(other);
  const appeal = other.getByRole('listitem').filter({ hasText: 'Four of the five were quotations' });
  await appeal.getByLabel('Your reasons').fill('They were quotations, and are fair.');
  await appeal.getByRole('button', { name: 'Uphold and lift' }).click();
  await expect(other.getByText('Upheld: They were quotations, and are fair.')).toBeVisible();
  await other.close();

  await page.goto(way);
  await expect(page.getByText('Another person looked again and agrees with you.')).toBeVisible();
  await writeComment(page, { words: `A remark that is taken again, ${mark()}.`, email });
});

test('a colleague is asked for a second opinion, and the author never sees a word of it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const words = `A remark that could be irony, ${mark()}.`;
  const receipt = await writeComment(page, { words });
  const id = await idOf(words);
  const asked = `Is this irony, ${mark()}?`;

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation/${id}`);
  await desk.getByLabel('For colleagues').fill(asked);
  await desk.getByRole('button', { name: 'Ask a colleague' }).click();
  await expect(desk.locator('#notes').getByText(asked).first()).toBeVisible();

  const other = await elsewhere(browser);
  await signIn(other, staff.secondModerator);
  await other.goto('/moderation/asked');
  await hasNoSeriousFaults(other);
  const question = other.getByRole('listitem').filter({ hasText: asked });
  await question.getByLabel('Your opinion').fill('It is: read the last line.');
  await question.getByRole('button', { name: 'Answer' }).click();
  await expect(other.getByText('It is: read the last line.').first()).toBeVisible();
  await other.close();

  await desk.goto('/moderation/asked');
  const own = desk.getByRole('listitem').filter({ hasText: asked }).first();
  await expect(own.getByText('It is: read the last line.')).toBeVisible();
  await own.getByRole('button', { name: 'I have what I need' }).click();
  await expect(desk.getByText(asked)).toHaveCount(0);
  await desk.close();
  await decideAtDesk(browser, words, 'Publish');
  for (const address of [receipt, `${story}/comments/newest`]) {
    await page.goto(address);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(asked)).toHaveCount(0);
  }
});

test('a moderator chooses what they are given and asks for a talk', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const words = `A remark that stays with somebody, ${mark()}.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words });
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto('/moderation');
  await page.getByRole('link', { name: 'My desk' }).click();
  await hasNoSeriousFaults(page);
  await page.getByLabel(/^Remind me of a break/).fill('9999');
  await page.getByLabel('Advertising').check();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('A number of minutes from 0 to 720.')).toBeVisible();
  await expect(page.getByLabel('Advertising')).toBeChecked();
  await page.getByLabel(/^Remind me of a break/).fill('90');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.goto('/moderation/me');
  await expect(page.getByLabel(/^Remind me of a break/)).toHaveValue('90');
  await expect(page.getByLabel('Advertising')).toBeChecked();
  await page.getByLabel('Advertising').uncheck();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();

  const name = `Desk ${mark()}`;
  await page.goto(`/moderation/${await idOf(words)}`);
  await page.getByText('I would like to talk about this one').click();
  await page.getByLabel('A name that finds you').fill(name);
  await page.getByRole('button', { name: 'Ask for a talk' }).click();
  await expect(page.getByText('Somebody who cares for the moderators will come to you')).toBeVisible();

  const lead = await elsewhere(browser);
  await signIn(lead, staff.safeguarding);
  await lead.goto('/moderation/debriefs');
  await hasNoSeriousFaults(lead);
  const wish = lead.getByRole('listitem').filter({ hasText: name });
  await wish.getByRole('button', { name: 'I will talk to them' }).click();
  await expect(wish.getByText(/taken by/)).toBeVisible();
  await lead.close();
});
