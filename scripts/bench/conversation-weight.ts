import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/** Bytes of scripts, compressed with gzip as they travel. */
export interface ConversationWeight {
  /** What the story's page loads and a page without comments does not. */
  readonly atOnce: number;
  /** What is loaded when the conversation comes near, and when its form is touched. */
  readonly whenNear: number;
}

/** Milliseconds in which a browser has asked for all that it wants. */
const rest = 1500;

/** Weighs the scripts of the conversation as a browser fetches them: a story against a page that has no comments. */
export async function weighConversation(
  site: string,
  { story, other }: { readonly story: string; readonly other: string },
): Promise<ConversationWeight> {
  const program = process.env['CHROMIUM'];
  const browser = await chromium.launch({
    ...(program ? { executablePath: program } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const fetched = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && fetched.add(request.url()));
    await page.goto(`${site}${other}`);
    await page.waitForTimeout(rest);
    const everywhere = new Set(fetched);
    await page.goto(`${site}${story}`);
    await page.waitForTimeout(rest);
    const withStory = new Set(fetched);
    await page.locator('#comments').scrollIntoViewIfNeeded();
    await page.locator('#comments textarea').focus();
    await page.waitForTimeout(rest);
    return {
      atOnce: await sizeOf([...withStory].filter((file) => !everywhere.has(file))),
      whenNear: await sizeOf([...fetched].filter((file) => !withStory.has(file))),
    };
  } finally {
    await browser.close();
  }
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(Buffer.from(await (await fetch(file)).arrayBuffer())).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
