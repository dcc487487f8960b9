import { expect, signIn, staff, story, test } from './support/newsroom';
import { elsewhere, fillComment, idOf, openReceipt } from './support/writing';
import { mark } from '../support/mark';

test('somebody who tells of danger is told at once where help is, and the safeguarding lead alone reads it', async ({
  page,
  browser,
}) => {
  const words = `They keep my passport at the ${mark()} cannery and I cannot leave.`;
  await page.goto(story);
  await fillComment(page, words);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  const receipt = await openReceipt(page);
  await expect(page.getByRole('heading', { name: 'Thank you for telling us' })).toBeVisible();
  await expect(page.getByText('With one of our colleagues')).toBeVisible();
  await expect(page.getByText('Decided by', { exact: false })).toHaveCount(0);
  await expect(page.getByText('not to publish', { exact: false })).toHaveCount(0);
  const country = page.getByRole('region', { name: 'Thank you for telling us' }).locator('details').first();
  await country.locator('summary').click();
  await expect(country.getByRole('listitem').first()).toBeVisible();

  const id = await idOf(words);
  const desk = await elsewhere(browser);
  await signIn(desk, staff.safeguarding);
  await desk.goto('/moderation/referred');
  await expect(desk.getByRole('cell', { name: /by the screen/ }).first()).toBeVisible();
  await desk.goto(`/moderation/referred/${id}`);
  await expect(desk.getByText(words)).toBeVisible();
  await desk.getByLabel('No disclosure after all: give it back to the moderators').check();
  await desk.getByRole('button', { name: 'Settle' }).click();
  await expect(desk).toHaveURL(/\/moderation\/referred$/);
  await desk.close();
  await page.goto(receipt);
  await expect(page.getByText('Waiting for a moderator')).toBeVisible();
});

test('with scripts the help lines stand in the place of the form', { tag: '@with-scripts' }, async ({ page }) => {
  await page.goto(story);
  await fillComment(
    page,
    `My boss took my passport, ${mark()}, and I am not allowed to leave the house. Please help me.`,
  );
  await page.getByRole('button', { name: 'Send for publication' }).click();
  const calm = page.getByRole('status').filter({ hasText: 'Thank you for telling us' });
  await expect(calm).toBeVisible();
  const country = calm.locator('details').first();
  await country.locator('summary').click();
  await expect(country.getByRole('listitem').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Your comments that readers do not see')).toHaveCount(0);
});
