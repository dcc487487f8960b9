import { expect, signIn, staff, story, test } from './support/newsroom';
import { decideAtDesk, elsewhere, openReceipt, writeComment } from './support/writing';
import { mark } from '../support/mark';

test('a reader reports a comment, a moderator answers, the reader sees the outcome and appeals', async ({
  page,
  browser,
}) => {
  const words = `A remark that somebody minds, ${mark()}.`;
  await writeComment(page, { words });
  const id = await decideAtDesk(browser, words, 'Publish');

  await page.goto(story);
  await page.goto(`${story}/report/${id}`);
  await expect(page.getByText(words)).toBeVisible();
  await page.getByLabel('Personal attack').check();
  await page.getByLabel('What should we know?').fill('It is about a person.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  const receipt = await openReceipt(page);
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto('/moderation?view=reported');
  await expect(desk.getByText(words.slice(0, 30)).first()).toBeVisible();
  await desk.goto(`/moderation/${id}`);
  await desk.getByRole('link', { name: 'Decide on the reports' }).click();
  await expect(desk.getByText('It is about a person.')).toBeVisible();
  await desk.getByLabel('It stays').check();
  await desk.getByLabel('Answer to those who reported').fill('It criticises a decision, not a person.');
  await desk.getByRole('button', { name: 'Decide on the reports' }).click();
  await expect(desk.getByText('No report is open on this comment.')).toBeVisible();
  await desk.close();

  await page.goto(receipt);
  await expect(page.getByText('The comment stays')).toBeVisible();
  await expect(page.getByText('It criticises a decision, not a person.')).toBeVisible();
  await page.getByLabel('Why is the decision wrong?').fill('It names her and her family.');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('Another person is looking at it again.')).toBeVisible();
});

test('a notice of illegal content asks for what the law asks for, and keeps what was typed', async ({
  page,
  browser,
}) => {
  const words = `A remark that may break the law, ${mark()}.`;
  await writeComment(page, { words });
  const id = await decideAtDesk(browser, words, 'Publish');
  await page.goto(`${story}/report/${id}`);
  await page.getByLabel('Illegal content', { exact: true }).check();
  await page.getByLabel('What should we know?').fill('It publishes a private address together with a threat.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText('A notice of illegal content needs your name.')).toBeVisible();
  await expect(page.getByText('Please confirm that what you state is accurate and complete.')).toBeVisible();
  await expect(page.getByLabel('What should we know?')).toHaveValue(
    'It publishes a private address together with a threat.',
  );

  await page.getByLabel('Illegal content', { exact: true }).check();
  await page.getByLabel('Your name').fill('R. Eader');
  await page.getByLabel(/^E-mail/).fill(`r-${mark()}@example.org`);
  await page.getByLabel('I believe in good faith that what I state here is accurate and complete').check();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await openReceipt(page);
  await expect(page.getByText('Illegal content').first()).toBeVisible();

  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation/${id}/reports`);
  await desk.getByLabel('It is removed, under the house rule below').check();
  await desk.getByRole('combobox', { name: /House rule/ }).selectOption('threat');
  await desk.getByLabel('Answer to those who reported').fill('You were right. It is gone.');
  await desk.getByRole('button', { name: 'Decide on the reports' }).click();
  await expect(desk.getByText('The comment is not on the page.')).toBeVisible();
  await desk.close();
  await page.reload();
  await expect(page.getByText('The comment was removed')).toBeVisible();
  await page.goto(story);
  await expect(page.getByText(words)).toHaveCount(0);
});
