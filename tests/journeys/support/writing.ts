import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import pg from 'pg';
import { expect, signIn, site, staff, story, untilSettled } from './newsroom';
import { mark } from '../../support/mark';

export const mailboxOf = () => `reader-${mark()}@example.org`;

interface Written {
  readonly words: string;
  readonly name?: string;
  readonly email?: string;
  readonly ticks?: readonly string[];
}

/** Writes a comment under the story and ends on its receipt. Answers the receipt's address. */
export async function writeComment(page: Page, { words, name = 'River', email, ticks = [] }: Written): Promise<string> {
  await page.goto(story);
  await fillComment(page, words, name);
  if (email) await page.getByLabel(/^E-mail/).fill(email);
  for (const tick of ticks) await page.getByLabel(tick).check();
  await page.getByRole('button', { name: 'Send for publication' }).click();
  return openReceipt(page);
}

export async function fillComment(page: Page, words: string, name = 'River'): Promise<void> {
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByLabel('Name', { exact: true }).fill(name);
}

/** Selects the first words of a passage of the open story, as a reader does with the mouse. Answers them. */
export function selectWords(page: Page): Promise<string> {
  return page
    .locator('[data-passages] p[data-block]')
    .nth(1)
    .evaluate((block) => {
      block.scrollIntoView();
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, Math.min(40, text.length));
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return range.toString();
    });
}

/** With scripts the form hands over a link to the receipt; without them it leads there. */
export async function openReceipt(page: Page): Promise<string> {
  const way = page.getByRole('status').getByRole('link', { name: 'Your receipt' });
  const arrived = page.waitForURL(/\/(receipts|reports|notices)\//, { timeout: 20_000 });
  arrived.catch(() => undefined);
  await Promise.race([arrived, way.waitFor({ timeout: 20_000 }).then(() => way.click())]);
  await page.waitForURL(/\/(receipts|reports|notices)\//);
  return page.url();
}

async function query<T extends pg.QueryResultRow>(sql: string, values: readonly unknown[]): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: site().databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The id of the comment that holds these words. */
export async function idOf(words: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    'SELECT comment_id AS id FROM comment_revisions WHERE position($1 in body) > 0 LIMIT 1',
    [words],
  );
  if (!row) throw new Error('No comment holds these words.');
  return row.id;
}

/** Makes a comment look older than it is: the time for changing it is over. */
export async function age(id: string, minutes: number): Promise<void> {
  await query(`UPDATE comments SET submitted_at = submitted_at - make_interval(mins => $2::int) WHERE id = $1`, [
    id,
    minutes,
  ]);
}

/** A page of somebody else, at an address of their own. */
export async function elsewhere(browser: Browser): Promise<Page> {
  const address = `198.51.${randomInt(1, 250)}.${randomInt(1, 250)}`;
  // A context of its own: axe looks only at pages that have one.
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } });
  return context.newPage();
}

/** A moderator decides on the comment with these words, in a browser of their own. */
export async function decideAtDesk(
  browser: Browser,
  words: string,
  decision: 'Publish' | 'Decline' | 'Ask for changes',
  rule = 'attack',
): Promise<string> {
  const id = await idOf(words);
  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  await desk.goto(`/moderation/${id}`);
  if (decision !== 'Publish') await desk.getByRole('combobox', { name: /^House rule/ }).selectOption(rule);
  await desk.getByRole('button', { name: decision }).first().click();
  await expect(
    desk
      .getByRole('status')
      .filter({ hasText: /published|declined|sent back|back to/i })
      .first(),
  ).toBeVisible();
  await desk.close();
  await untilSettled();
  return id;
}

/** The letters that the mail server holds for a mailbox, oldest first, as they are read. */
export function lettersTo(email: string): readonly string[] {
  const { mailbox } = site();
  return readdirSync(mailbox)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => readFileSync(path.join(mailbox, file), 'utf8'))
    .filter((source) => new RegExp(`^To: ${email.replaceAll('.', '\\.')}\\r?$`, 'm').test(source))
    .map(readable);
}

/** A letter as its reader sees it: folded lines joined, encoded words and text decoded. */
function readable(source: string): string {
  const [head = '', ...body] = source.replaceAll('\r\n', '\n').split('\n\n');
  const lines = head
    .replace(/\n[ \t]+/g, ' ')
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, words: string) => decoded(words.replaceAll('_', ' ')));
  const text = body.join('\n\n').replace(/=\n/g, '');
  return `${lines}\n\n${/^Content-Transfer-Encoding: quoted-printable$/m.test(lines) ? decoded(text) : text}`;
}

/** Bytes written as `=E2` back as text. */
function decoded(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8');
}

/** Waits until so many letters lie there for a mailbox. */
export async function untilLetters(email: string, count: number): Promise<readonly string[]> {
  await expect.poll(() => lettersTo(email).length, { timeout: 60_000, intervals: [500] }).toBeGreaterThanOrEqual(count);
  return lettersTo(email);
}

/** Waits for a letter to a mailbox that looks like this, whatever else comes there before it. */
export async function untilLetter(email: string, shape: RegExp): Promise<string> {
  const found = () => lettersTo(email).find((letter) => shape.test(letter)) ?? '';
  await expect.poll(found, { timeout: 60_000, intervals: [500] }).toMatch(shape);
  return found();
}

/** The first address of the site in a letter that looks like this. */
export function linkIn(letter: string | undefined, shape: RegExp): string {
  const found = letter?.match(shape)?.[0];
  if (!found) throw new Error(`The letter holds no ${String(shape)}:\n${letter}`);
  return new URL(found).pathname;
}
