import pg from 'pg';
import { addStories, commentsOf } from './conversation-data';
import { measure, type Figure } from './measure';
import { commentOrders } from '@/lib/domain/comment-view';
import { commentId } from '@/lib/domain/ids';
import { paths } from '@/lib/site';

/** A conversation of 10,000 comments in 600 threads, and how many such stories each round visits. */
const long = { comments: 10_000, heads: 600 } as const;
const longStories = 16;

/** What stands around them in the second round: with them, a million comments on 20,000 stories. */
const around = { stories: 20_000 - 2 * longStories, comments: 34, heads: 12 } as const;

/** Votes that are measured, each from an address of its own. */
const votes = 60;

export interface ConversationBench {
  readonly measuredAt: string;
  /** With the long conversations alone. */
  readonly alone: readonly Figure[];
  /** With a million comments around them. */
  readonly amongMany: readonly Figure[];
  readonly comments: number;
  /** Seconds that it took to write a million comments. */
  readonly filled: number;
  /** The address of one of the long conversations. */
  readonly story: string;
}

/**
 * Measures the conversation on a running site: pages that were never asked for before, pages out of the store, votes; first
 * in a small database, then among a million comments. Fills the database that it is given: give it one of its own.
 */
export async function benchConversation(databaseUrl: string, siteUrl: string): Promise<ConversationBench> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const run = Date.now().toString(36);
    const first = `bench-${run}-a`;
    await addStories(client, { name: first, stories: longStories, ...long });
    const alone = await round(client, siteUrl, first);
    const begun = performance.now();
    await addStories(client, { name: `bench-${run}-x`, ...around });
    const filled = Math.round((performance.now() - begun) / 1000);
    const second = `bench-${run}-b`;
    await addStories(client, { name: second, stories: longStories, ...long });
    const amongMany = await round(client, siteUrl, second);
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM comments');
    const bench = {
      measuredAt: new Date().toISOString(),
      alone,
      amongMany,
      comments: rows[0]?.count ?? 0,
      filled,
      story: `${second}1`,
    };
    report(bench);
    return bench;
  } finally {
    await client.end();
  }
}

async function round(client: pg.Client, siteUrl: string, name: string): Promise<readonly Figure[]> {
  const slugs = Array.from({ length: longStories }, (_, index) => `${name}${index + 1}`);
  const get = (address: string) => () => fetch(`${siteUrl}${address}`);
  const stories = slugs.map((slug) => get(paths.article(slug)));
  // What was just filled in is written down first, as it long is on a site that has been running.
  await client.query('CHECKPOINT');
  // What every story's page needs is warmed on one that is not measured: the site has been running for a while.
  await get(paths.home())();
  await get(paths.article(slugs[0] ?? ''))();
  await get(paths.comments(slugs[0] ?? '', 'best'))();
  const orders = slugs.flatMap((slug) => commentOrders.map((order) => [slug, order] as const)).slice(4);
  const firstPages = orders.map(([slug, order]) => get(paths.comments(slug, order)));
  const figures = [
    await measure('Story with 10,000 comments, made anew', 100, stories.slice(1)),
    await measure(
      'Story with 10,000 comments, out of the store',
      null,
      Array.from({ length: 10 }).flatMap(() => stories),
    ),
    await measure('First page of the conversation, made anew', 100, firstPages),
    await measure('First page of the conversation, out of the store', null, [...firstPages, ...firstPages]),
  ];
  const next = await nextPages(
    siteUrl,
    orders.map(([slug, order]) => paths.comments(slug, order)),
  );
  figures.push(await measure('Next page, made anew', 60, next.map(get)));
  const voted = await commentsOf(
    client,
    Array.from({ length: votes }, (_, n) => `${slugs[n % slugs.length] ?? ''}-${n + 1}`),
  );
  figures.push(
    await measure(
      'A vote',
      80,
      voted.map(
        (id, n) => () => vote(`${siteUrl}${paths.castVote(slugs[n % slugs.length] ?? '', commentId.parse(id))}`, n),
      ),
    ),
  );
  return figures;
}

/** The addresses of second and third pages, read out of the pages before them as a browser would. */
async function nextPages(siteUrl: string, from: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of from) {
    const page = await (await fetch(`${siteUrl}${address}`)).text();
    const href = /href="(\/articles\/[^"]*\/comments\/[^"/]*\/[^"/]*)"/.exec(page)?.[1];
    if (href) found.push(href);
  }
  return found;
}

function vote(address: string, n: number): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-forwarded-for': `192.0.2.${n + 1}` },
    body: new URLSearchParams({ vote: n % 4 === 0 ? 'down' : 'up' }),
  });
}

function report(bench: ConversationBench): void {
  const rows = bench.alone.map((figure, index) => {
    const later = bench.amongMany[index];
    return {
      what: figure.name,
      samples: figure.samples,
      'p95 alone, ms': figure.p95,
      'p95 among a million, ms': later?.p95,
      times: later && figure.p95 > 0 ? Math.round((later.p95 / figure.p95) * 100) / 100 : null,
      'promised, ms': figure.promised,
    };
  });
  console.table(rows);
  console.log(`${bench.comments.toLocaleString('en-GB')} comments in the second round, filled in ${bench.filled} s.`);
}
