import type { Page } from '@playwright/test';
import { expect, signIn, staff, test } from './support/newsroom';
import { decideAtDesk, elsewhere, writeComment } from './support/writing';
import { mark } from '../support/mark';

/** Judges what else was drawn before, until a word is there. A whole sentence may be cut by a mark of the screen's. */
async function untilDrawn(desk: Page, word: string): Promise<void> {
  const keep = desk.getByRole('button', { name: 'Keep my judgement' });
  const drawn = desk.locator('input[name="seq"]');
  await expect(keep).toBeVisible();
  for (let others = 0; others < 20 && (await desk.getByText(word).count()) === 0; others += 1) {
    await desk.getByLabel('Publish it').check();
    const judged = await drawn.inputValue();
    await keep.click();
    await expect(drawn).not.toHaveValue(judged);
  }
  await expect(desk.getByText(word).first()).toBeVisible();
}

test('a decision is judged blind by another moderator, and what differs is shown to both as something to talk about', async ({
  page,
  browser,
}) => {
  const administrator = await elsewhere(browser);
  await signIn(administrator, staff.administrator);
  await administrator.goto('/moderation/team');
  const shareOn = (desk: Page) => desk.getByLabel('Decisions that are looked at a second time, in per cent');
  const setShare = async (percent: string) => {
    await shareOn(administrator).fill(percent);
    const answered = administrator.waitForResponse((answer) => answer.request().method() === 'POST');
    await administrator.getByRole('button', { name: 'Set the share' }).click();
    await answered;
  };
  await setShare('120');
  await expect(administrator.getByText('Not more than 100.')).toBeVisible();
  await setShare('100');
  await expect(administrator.getByText('Saved.')).toBeVisible();

  const word = mark();
  const words = `A remark that two people will read differently, ${word}.`;
  await writeComment(page, { words });
  await decideAtDesk(browser, words, 'Decline');
  await setShare('0');
  // In a page of its own: the answer has come, but the page that sent the form may still be taking it in.
  const anew = await administrator.context().newPage();
  await anew.goto('/moderation/team');
  await expect(shareOn(anew)).toHaveValue('0');
  await administrator.context().close();

  const second = await elsewhere(browser);
  await signIn(second, staff.secondModerator);
  await second.goto('/moderation/second');
  await untilDrawn(second, word);
  await expect(second.getByText('Declined', { exact: true })).toHaveCount(0);
  await second.getByLabel('Decline it').check();
  await second.getByRole('button', { name: 'Keep my judgement' }).click();
  await expect(second.getByText('Choose the house rule that you see broken.')).toBeVisible();
  await second.getByLabel('Publish it').check();
  await second.getByLabel(/^Why, for the two of you/).fill('It speaks of an office, not of a person.');
  await second.getByRole('button', { name: 'Keep my judgement' }).click();
  await expect(second.getByRole('heading', { name: 'To talk about' })).toBeVisible();
  await second.close();

  const first = await elsewhere(browser);
  await signIn(first, staff.moderator);
  await first.goto('/moderation/second');
  await expect(first.getByText('It speaks of an office, not of a person.').first()).toBeVisible();
  await first.goto('/moderation/team');
  await expect(first.getByRole('heading', { name: 'Agreement of second looks' })).toBeVisible();
  await expect(first.getByText('too few to say').first()).toBeVisible();
  await first.close();
});
