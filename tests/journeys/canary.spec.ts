import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, site, story, test, untilSettled } from './support/newsroom';
import { openNewsroom, type Canary } from './support/canaries';
import { linksIn, overhear, visit, type Answer } from './support/crawl';
import { isDynamic, routePatterns } from './support/routes';
import { linkIn, mailboxOf, untilLetters } from './support/writing';
import { mark } from '../support/mark';

/** What the addresses with a gap in them are filled with. A route that is not told here has no address, and fails. */
const addresses: Readonly<
  Record<string, (ids: readonly string[], blocks: readonly string[], article: string) => readonly string[]>
> = {
  '/[page]': () => ['/about', '/guidelines', '/how-we-moderate', '/privacy', '/help', '/accessibility'],
  '/articles/[slug]': () => [story],
  '/articles/[slug]/card.png': () => [`${story}/card.png`],
  '/articles/[slug]/comment': () => [`${story}/comment`],
  '/articles/[slug]/comments/[order]': () =>
    ['most-voted', 'best', 'newest', 'oldest'].map((order) => `${story}/comments/${order}`),
  // Its cursors are sealed: the crawl finds them as readers do, by following the links.
  '/articles/[slug]/comments/[order]/[cursor]': () => [`${story}/comments/newest/${mark()}`],
  '/articles/[slug]/threads/[id]': (ids) => ids.map((id) => `${story}/threads/${id}`),
  '/articles/[slug]/threads/[id]/[after]': (ids) => ids.map((id) => `${story}/threads/${ids[0] ?? ''}/${id}`),
  '/articles/[slug]/reply/[id]': (ids) => ids.map((id) => `${story}/reply/${id}`),
  '/articles/[slug]/votes/[id]': (ids) => ids.map((id) => `${story}/votes/${id}`),
  '/articles/[slug]/votes/[id]/cast': (ids) => ids.map((id) => `${story}/votes/${id}/cast`),
  '/articles/[slug]/passages/[block]': (_, blocks) => blocks.map((block) => `${story}/passages/${block}`),
  '/articles/[slug]/report/[commentId]': (ids) => ids.map((id) => `${story}/report/${id}`),
  '/articles/[slug]/subscribe': () => [`${story}/subscribe`],
  '/api/articles/[id]/live': (_, __, article) => [`/api/articles/${article}/live`],
  '/authors/[slug]': () => ['/authors/ines-calloway'],
  '/authors/[slug]/page/[number]': () => ['/authors/ines-calloway/page/2'],
  '/categories/[...path]': () => ['/categories/human-trafficking'],
  '/editions/[edition]': () => ['/', '/editions/front'],
  '/figures/[scope]': () => ['/transparency', '/figures/public'],
  '/help/[list]': () => ['/help/lines'],
  '/measures/[code]': () => [`/measures/${mark()}`],
  '/notices/[code]': () => [`/notices/${mark()}`],
  '/notices/answer/[code]': () => [`/notices/answer/${mark()}`],
  '/record/[kind]': () => ['/corrections', '/record/corrections'],
  '/receipts/[code]': () => [`/receipts/${mark()}`],
  '/receipts/[code]/data': () => [`/receipts/${mark()}/data`],
  '/receipts/[code]/state': () => [`/receipts/${mark()}/state`],
  '/reports/[code]': () => [`/reports/${mark()}`],
  '/subscriptions/[code]': () => [`/subscriptions/${mark()}`],
  '/subscriptions/[code]/unsubscribe': () => [`/subscriptions/${mark()}/unsubscribe`],
};

/** Addresses that are visited at the same time. */
const atOnce = 6;

/** The desks, which nobody who is not signed in may see: tried with the ids of the hidden comments all the same. */
const desks = /^\/(moderation|studio|admin|log|desks)(\/|$)/;

test('every address of the site has a place in the crawl', () => {
  const untold = routePatterns().filter((pattern) => isDynamic(pattern) && !desks.test(pattern) && !addresses[pattern]);
  expect(
    untold,
    'Tell the crawl how to visit these routes, so that no hidden comment can appear there unseen.',
  ).toEqual([]);
});

test('no word and no name of a comment that is not published is on any public address @with-scripts', async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const email = await followStory(page);
  const canaries = await hideComments(browser);
  const { hidden, shown } = canaries;
  await untilSettled();

  const guest = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.${randomInt(113, 250)}.${randomInt(1, 250)}` },
  });
  const front = await (await guest.get(story)).text();
  const article = /name="articleId" value="([^"]+)"/.exec(front)?.[1] ?? '';
  const blocks = [...front.matchAll(/data-block="([^"]+)"/g)].map(([, block = '']) => block);
  const ids = [shown.id, ...hidden.map(({ id }) => id)];
  const first = routePatterns().flatMap((pattern) => addressesOf(pattern, ids, blocks, article));

  const answers: Answer[] = [];
  const seen = new Set<string>();
  const waiting = [...first];
  while (waiting.length > 0) {
    const next = [...new Set(waiting.splice(0, atOnce))].filter((address) => !seen.has(address) && address !== '/exit');
    await Promise.all(
      next.map(async (address) => {
        seen.add(address);
        const found = address.endsWith('/live')
          ? [await overhear(`${baseURL ?? ''}${address}`)]
          : await visit(guest, address);
        answers.push(...found);
        // One step on from what is listed, and every page of the conversation; the rest of the site holds no comments.
        const isConversation = address.startsWith(`${story}/comments/`) || address.startsWith(`${story}/threads/`);
        if (first.includes(address) || isConversation) waiting.push(...linksIn(found[0]?.text ?? ''));
      }),
    );
  }
  for (const { id } of hidden) {
    const vote = await guest.post(`${story}/votes/${id}/cast`, {
      form: { vote: 'up' },
      headers: { accept: 'application/json' },
    });
    answers.push({ address: `a vote on ${id}`, status: vote.status(), text: await vote.text() });
  }
  await untilLetters(email, 2);
  const letters = everyLetter();
  await guest.dispose();

  expect(answers.filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
  const tell = (secret: string, among: readonly Answer[]) =>
    among.filter(({ text }) => text.includes(secret)).map(({ address }) => address);
  for (const { state, word, name, wasPublished } of hidden) {
    expect(tell(word, [...answers, ...letters]), `the words of a comment that is ${state}`).toEqual([]);
    expect(tell(name, answers), `the author of a comment that is ${state}`).toEqual([]);
    // While it was on the page, its followers heard who had written.
    if (!wasPublished) expect(tell(name, letters), `the author of a comment that is ${state}`).toEqual([]);
  }
  // The crawl would have seen them: it sees what is published, wherever that stands.
  const places = tell(shown.word, answers);
  expect(letters.length).toBeGreaterThan(1);
  for (const place of [
    story,
    `${story}/comments/newest`,
    `${story}/threads/${shown.id}`,
    `${story}/report/${shown.id}`,
  ]) {
    expect(places).toContain(place);
    expect(places).toContain(`${place} (as data)`);
  }
});

function addressesOf(
  pattern: string,
  ids: readonly string[],
  blocks: readonly string[],
  article: string,
): readonly string[] {
  if (!isDynamic(pattern)) return [pattern];
  const known = addresses[pattern];
  // The desks show a comment to whoever is signed in there: for everybody else one try of each is enough.
  return known ? known(ids, blocks, article) : ids.slice(0, 2).map((id) => pattern.replace(/\[[^\]]+\]/g, id));
}

/** A stranger who gets a letter with each new comment on the story. */
async function followStory(page: Page): Promise<string> {
  const email = mailboxOf();
  await page.goto(`${story}/subscribe`);
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByLabel('With each new comment').check();
  await page.getByRole('button', { name: 'Ask for letters' }).click();
  const [question] = await untilLetters(email, 1);
  await page.goto(linkIn(question, /http:\S+\/subscriptions\/[\w-]+/));
  await page.getByLabel('With each new comment').check();
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('You get these letters.')).toBeVisible();
  return email;
}

/** One comment for each way in which a comment can be hidden, and one that is there for all to see. */
async function hideComments(browser: Browser) {
  const newsroom = await openNewsroom(browser);
  const { write, decide } = newsroom;
  const hidden: Canary[] = [];
  const hide = (state: string, canary: Omit<Canary, 'state' | 'wasPublished'>, wasPublished = false) =>
    hidden.push({ ...canary, state, wasPublished });

  const [held, declined, sentBack, referred, answered, erased, reworded, changed] = await eight(() => write());
  hide('held', held);
  await decide(declined.id, 'Decline');
  hide('declined', declined);
  await decide(sentBack.id, 'Ask for changes');
  hide('sent back for changes', sentBack);
  await decide(referred.id, 'Refer');
  hide('referred', referred);
  await erased.page.getByLabel(/^Delete the words, the name/).check();
  await erased.page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(erased.page.getByText('Erased', { exact: true })).toBeVisible();
  hide('erased', erased);
  await reword(reworded.page, `Better words for it, ${mark()}.`);
  await decide(reworded.id, 'Publish');
  // Its name is public; the words that it had before are not.
  hide('published, in an earlier wording', { ...reworded, name: mark() });

  await decide(changed.id, 'Publish');
  await decide(answered.id, 'Publish');
  await untilSettled();
  const reply = await write(answered.id);
  await decide(reply.id, 'Publish');
  await untilSettled();
  const edit = mark();
  await changed.page.reload();
  await reword(changed.page, `Other words than before, ${edit}.`);
  hide('published once and changed since', changed, true);
  hide('a change that nobody has read yet', { ...changed, word: edit }, true);
  await answered.page.reload();
  await answered.page.getByLabel('I want to take this comment back').check();
  await answered.page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(answered.page.getByText('Withdrawn', { exact: true })).toBeVisible();
  hide('withdrawn, with an answer below it', answered, true);
  hide('a held answer', await write(reply.id));
  await newsroom.close();
  return { hidden, shown: reply };
}

/** Eight at once, each in a browser of its own. */
async function eight<T>(make: () => Promise<T>): Promise<readonly [T, T, T, T, T, T, T, T]> {
  return Promise.all([make(), make(), make(), make(), make(), make(), make(), make()]);
}

async function reword(page: Page, words: string): Promise<void> {
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Send the changed words' }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: words })).toBeVisible();
}

/** Every letter that the site has sent, to whomever. */
function everyLetter(): readonly Answer[] {
  const { mailbox } = site();
  return readdirSync(mailbox)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => ({
      address: `letter ${file}`,
      status: 200,
      text: readFileSync(path.join(mailbox, file), 'utf8').replace(/=\r?\n/g, ''),
    }));
}
