import type { Browser, Page } from '@playwright/test';
import { expect, signIn, staff, story } from './newsroom';
import { elsewhere, idOf, writeComment } from './writing';
import { mark } from '../../support/mark';

/** A made-up word in a comment, another in its author's name; where readers must find neither. */
export interface Canary {
  /** How it came to be hidden. */
  readonly state: string;
  readonly id: string;
  readonly word: string;
  readonly name: string;
  /** Whether readers could see it for a while. */
  readonly wasPublished: boolean;
}

type Decision = 'Publish' | 'Decline' | 'Ask for changes' | 'Refer';

/** One browser of the newsroom, one of each author. */
export interface Newsroom {
  readonly write: (parent?: string) => Promise<Omit<Canary, 'state' | 'wasPublished'> & { readonly page: Page }>;
  readonly decide: (id: string, decision: Decision) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the newsroom with a moderator in it. */
export async function openNewsroom(browser: Browser): Promise<Newsroom> {
  const desk = await elsewhere(browser);
  await signIn(desk, staff.moderator);
  const pages: Page[] = [];
  let written = 0;
  return {
    write: async (parent) => {
      const [word, name] = [mark(), mark()];
      const opening = openings[written % openings.length] ?? '';
      written += 1;
      const page = await elsewhere(browser);
      pages.push(page);
      const words = `${opening} ${word} ${mark()} ${mark()}.`;
      await (parent === undefined ? writeComment(page, { words, name }) : answer(page, parent, words, name));
      return { id: await idOf(words), word, name, page };
    },
    decide: async (id, decision) => {
      await desk.goto(`/moderation/${id}`);
      if (decision === 'Decline' || decision === 'Ask for changes') {
        await desk.getByRole('combobox', { name: /^House rule/ }).selectOption('attack');
      }
      await desk.getByRole('button', { name: decision }).first().click();
      await expect(desk.getByRole('status').filter({ hasText: outcome[decision] }).first()).toBeVisible();
    },
    close: async () => {
      await Promise.all([desk, ...pages].map((page) => page.context().close()));
    },
  };
}

const outcome: Readonly<Record<Decision, RegExp>> = {
  Publish: /published/i,
  Decline: /declined/i,
  'Ask for changes': /sent back|back to/i,
  Refer: /referred|safeguarding|colleague/i,
};

/** Beginnings unlike each other: the screen marks what was said nearly so before. */
const openings = [
  'The county clerk keeps a ledger that says',
  'My aunt used to read to us about',
  'On the ferry somebody mentioned',
  'Nobody at the hearing wanted to explain',
  'The bus driver called this',
  'In the lending library stands',
  'Whoever printed the leaflet meant',
  'Three winters ago the harbour had',
  'Please tell the photographer about',
] as const;

async function answer(page: Page, parent: string, words: string, name: string): Promise<void> {
  await page.goto(`${story}/reply/${parent}`);
  await page.getByLabel('Comment', { exact: true }).fill(words);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Send for publication' }).click();
  const way = page.getByRole('status').getByRole('link', { name: 'Your receipt' });
  await way.click();
  await page.waitForURL(/\/receipts\//);
}
