import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signIn, staff, test, untilSettled } from './support/newsroom';
import { decideAtDesk, elsewhere, idOf, writeComment } from './support/writing';
import { mark } from '../support/mark';

async function hasNoSeriousFaults(page: Page): Promise<void> {
  // axe is a script itself: the same pages are looked at where scripts run.
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual(
    [],
  );
}

test('a rule is worded anew: the guidelines say so, new decisions rest on it, and old ones stay as they were', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const name = `Wording ${mark()}`;
  const before = await elsewhere(browser);
  const oldWords = `A remark that is declined before, ${mark()}.`;
  const oldReceipt = await writeComment(before, { words: oldWords });
  await decideAtDesk(browser, oldWords, 'Decline', 'allegation');
  await before.goto(oldReceipt);
  const said = await before.getByText(/Our house rule:/).innerText();

  await signIn(page, staff.administrator);
  await page.goto('/moderation/rules');
  await hasNoSeriousFaults(page);
  await page.getByRole('link', { name: /accusation|Wording/ }).click();
  await expect(page.getByRole('heading', { name: 'Word it anew' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Why it is changed').fill('no');
  await page.getByRole('button', { name: 'Put it in force' }).click();
  await expect(page.getByText('Nothing was saved yet.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  await page.getByLabel('Why it is changed').fill('The old name was misread too often.');
  await page.getByRole('button', { name: 'Put it in force' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('The old name was misread too often.').first()).toBeVisible();
  await hasNoSeriousFaults(page);

  const reader = await elsewhere(browser);
  await reader.goto('/guidelines');
  await expect(reader.getByText(name, { exact: true })).toBeVisible();
  const newWords = `A remark that is declined afterwards, ${mark()}.`;
  const newReceipt = await writeComment(reader, { words: newWords });
  await decideAtDesk(browser, newWords, 'Decline', 'allegation');
  await reader.goto(newReceipt);
  await expect(reader.getByText(`${name}.`)).toBeVisible();
  await before.goto(oldReceipt);
  await expect(before.getByText(/Our house rule:/)).toHaveText(said);
  await before.close();
  await reader.close();
});

test('a change of a term is tried on a text and on last month, and only then made', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const word = mark();
  const words = `They spoke of ${word} all day.`;
  const writer = await elsewhere(browser);
  await writeComment(writer, { words });
  await writer.close();
  await signIn(page, staff.moderator);
  await page.goto('/moderation');
  await page.getByRole('link', { name: 'Watched terms' }).click();
  await page.getByLabel('Word or phrase').fill(`(${word}+)+$`);
  await page.getByRole('combobox', { name: 'House rule' }).selectOption('spam');
  await page.getByRole('button', { name: 'Watch it' }).click();
  await expect(page.getByText(/looks like a regular expression/)).toBeVisible();
  await page.getByLabel('Word or phrase').fill(word);
  await page.getByLabel('Asks the writer first, and holds').check();
  await page.getByRole('button', { name: 'Try it on last month’s comments' }).click();
  await expect(page.getByRole('heading', { name: 'Last month, with this change' })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('link', { name: words })).toHaveAttribute('href', `/moderation/${await idOf(words)}`);
  await expect(page.getByText(/asked first: advertising/)).toBeVisible();
  await expect(page.getByLabel('Word or phrase')).toHaveValue(word);
  await page.getByLabel('A text to try it on').fill(`They spoke of ${word} once more.`);
  await page.getByRole('button', { name: 'Try it on this text' }).click();
  await expect(page.getByText('Its author is asked first about advertising.')).toBeVisible();
  await hasNoSeriousFaults(page);
  await expect(page.getByRole('row', { name: new RegExp(word) })).toHaveCount(0);
  await page.getByRole('button', { name: 'Watch it' }).click();
  await page
    .getByRole('row', { name: new RegExp(word) })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible();
  await page.getByLabel('Not in these phrases').fill(`of ${word} all`);
  await page.getByRole('button', { name: 'Put it in force' }).click();
  await expect(page.getByText('Version 2')).toBeVisible();
  await hasNoSeriousFaults(page);
});

test('thresholds are tried and put in force with a reason; a wrong one is answered with a sentence', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, staff.administrator);
  await page.goto('/moderation/thresholds');
  await hasNoSeriousFaults(page);
  await page.getByLabel('Personal attack, strict', { exact: true }).fill('2');
  await page.getByLabel('A text to try it on').fill('You are an idiot, River.');
  await page.getByRole('button', { name: 'Try it on this text' }).click();
  await expect(page.getByText('Between 0.1 and 1.')).toBeVisible();
  await page.getByLabel('Personal attack, strict', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Try it on this text' }).click();
  await expect(page.getByText(/Its author is asked first about .*personal attack/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Try it on last month’s comments' }).click();
  await expect(page.getByRole('heading', { name: 'Last month, with this change' })).toBeVisible({ timeout: 40_000 });
  await hasNoSeriousFaults(page);
  await page.getByLabel('Personal attack, strict', { exact: true }).fill('');
  await page.getByLabel('Repetition, strict', { exact: true }).fill('0,8');
  const reason = `Tried on last month, ${mark()}.`;
  await page.getByLabel('Why they are changed').fill(reason);
  await page.getByRole('button', { name: 'Put them in force' }).click();
  await expect(page.getByText(reason).first()).toBeVisible();
  await expect(page.getByLabel('Repetition, strict', { exact: true })).toHaveValue('0.8');
  await page.getByLabel('Repetition, strict', { exact: true }).fill('');
  await page.getByLabel('Why they are changed').fill('Back to what the screen brings.');
  await page.getByRole('button', { name: 'Put them in force' }).click();
  await expect(page.getByText('All as the screen brings them.').first()).toBeVisible();
});

test('a known rumour stands on the card, and one press declines with its note and source', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const word = mark();
  await signIn(page, staff.moderator);
  await page.goto('/moderation/rumours');
  await expect(page.getByRole('link', { name: /Super Bowl/ })).toBeVisible();
  await page.getByLabel('What is claimed').fill(`That ${word} surges every year.`);
  await page.getByLabel('Words by which it is known').fill(word);
  await page.getByLabel('Why it is untrue').fill('It was looked for in many places, and not found.');
  await page.getByLabel('Source', { exact: true }).fill('https://example.org/looked-into');
  await page.getByLabel('Note to the author').fill('This was looked into and is untrue. Source:');
  await page.getByRole('button', { name: 'List it' }).click();
  await expect(page.getByText(/Each set needs at least 2 words/)).toBeVisible();
  await page.getByLabel('Words by which it is known').fill(`${word} surge*`);
  await page.getByRole('button', { name: 'List it' }).click();
  await expect(page.getByRole('row', { name: new RegExp(word) })).toBeVisible();
  await hasNoSeriousFaults(page);

  const writer = await elsewhere(browser);
  const words = `Everybody knows that ${word} surges, ${mark()}.`;
  const receipt = await writeComment(writer, { words });
  await page.goto(`/moderation/${await idOf(words)}`);
  await expect(page.getByText(`A known rumour? That ${word} surges every year.`)).toBeVisible();
  await hasNoSeriousFaults(page);
  await page.getByRole('button', { name: 'Decline as a known rumour' }).click();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /declined/i })
      .first(),
  ).toBeVisible();
  await untilSettled();
  await writer.goto(receipt);
  await expect(
    writer.getByText(/This was looked into and is untrue\. Source: https:\/\/example\.org\/looked-into/),
  ).toBeVisible();
  await writer.close();
});
