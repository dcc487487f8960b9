import { expect, test } from '@playwright/test';

test('a reader finds a story on the front page and reads it', async ({ page }) => {
  await page.goto('/');
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /\S/ })
    .and(page.locator('[href^="/articles/"]'))
    .first();
  const title = (await link.innerText()).trim();
  await link.click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an address that leads nowhere is answered with 404', async ({ page }) => {
  const answer = await page.goto('/articles/there-is-no-such-story');
  expect(answer?.status()).toBe(404);
});
