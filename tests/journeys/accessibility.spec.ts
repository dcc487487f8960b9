import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, signIn, staff, story, test } from './support/newsroom';

const publicPages = [
  '/',
  story,
  `${story}/comments/newest`,
  `${story}/comment`,
  '/categories/human-trafficking',
  '/authors/ines-calloway',
  '/about',
  '/guidelines',
  '/privacy',
  '/help',
  '/help/lines',
  '/transparency',
  '/notices/new',
  '/sign-in',
  '/articles/no-such-story',
];

const staffPages: readonly (readonly [string, string])[] = [
  [staff.moderator, '/moderation'],
  [staff.moderator, '/moderation?view=sent_back'],
  [staff.moderator, '/moderation?words=nowhere&rule=hate&older=24'],
  [staff.moderator, '/moderation/batch'],
  [staff.moderator, '/moderation/keys'],
  [staff.moderator, '/log'],
  [staff.moderator, '/moderation/terms'],
  [staff.moderator, '/moderation/me'],
  [staff.moderator, '/moderation/asked'],
  [staff.moderator, '/moderation/measures'],
  [staff.safeguarding, '/moderation/debriefs'],
  [staff.moderator, '/moderation/second'],
  [staff.moderator, '/moderation/team'],
  [staff.legal, '/moderation/legal'],
  [staff.legal, '/moderation/legal/new'],
  [staff.moderator, '/moderation/screen'],
  [staff.moderator, '/moderation/rumours'],
  [staff.administrator, '/moderation/rules'],
  [staff.administrator, '/moderation/rules/hate'],
  [staff.administrator, '/moderation/thresholds'],
  [staff.editor, '/studio'],
  [staff.editor, '/studio/new'],
];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, { tag: '@with-scripts' }, () => {
    test.use({ colorScheme: scheme });

    for (const address of publicPages) {
      test(`axe finds nothing serious on ${address}`, async ({ page }) => {
        await page.goto(address);
        await expectAccessible(page);
      });
    }

    for (const [email, address] of staffPages) {
      test(`axe finds nothing serious on ${address}`, async ({ page }) => {
        await signIn(page, email);
        await page.goto(address);
        await expectAccessible(page);
      });
    }

    test('axe finds nothing serious on a comment that is to be decided', async ({ page }) => {
      await signIn(page, staff.moderator);
      await page.goto('/moderation');
      await page.locator('main ol > li a').first().click();
      await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}
