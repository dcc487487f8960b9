import { expect, signIn, staff, story, test } from './support/newsroom';
import type { Page } from '@playwright/test';
import { mark } from '../support/mark';

test.describe('with the keyboard alone', { tag: '@with-scripts' }, () => {
  test('a reader reaches the form, writes, and sends', async ({ page }) => {
    await page.goto(story);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(/skip/i);
    await tabTo(page, (name) => name === 'body');
    await page.keyboard.type(`Written without a mouse. ${mark()}`);
    await tabTo(page, (name) => name === 'name');
    await page.keyboard.type('Keys');
    await tabTo(page, (_, text) => text === 'Send for publication');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Your receipt' }).first()).toBeVisible();
  });

  test('a moderator reaches the decision and takes it', async ({ page }) => {
    await signIn(page, staff.moderator);
    await page.goto('/moderation');
    await page.locator('main ol > li a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();
    await tabTo(page, (_, text) => text.startsWith('Refer'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /referred/i })).toBeVisible();
  });
});

/** Presses Tab until the element in focus is the one that is looked for, and sees that the focus can be seen. */
async function tabTo(page: Page, found: (name: string, text: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const [name, text, outline] = await focused.evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        element.getAttribute('name') ?? '',
        (element.textContent ?? '').trim(),
        `${style.outlineStyle} ${style.boxShadow} ${style.borderColor}`,
      ] as const;
    });
    if (!found(name, text)) continue;
    expect(outline).not.toMatch(/^none none/);
    return;
  }
  throw new Error('The element was never in focus.');
}
