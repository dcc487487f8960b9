import type { APIRequestContext } from '@playwright/test';

/** What the site answered to somebody who is nobody in particular. */
export interface Answer {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

/** Milliseconds for which a stream that never ends is listened to. */
const listening = 1500;

/** Fetches an address as a page and as the data that scripts fetch for it: the two are made by different roads. */
export async function visit(request: APIRequestContext, address: string): Promise<readonly Answer[]> {
  const plain = await request.get(address, { maxRedirects: 0 });
  const scripted = await request.get(address, { headers: { rsc: '1' } });
  return [
    { address, status: plain.status(), text: await plain.text() },
    { address: `${address} (as data)`, status: scripted.status(), text: await scripted.text() },
  ];
}

/** What a stream says in its first moments. */
export async function overhear(address: string): Promise<Answer> {
  const over = new AbortController();
  const answer = await fetch(address, { signal: over.signal });
  let text = '';
  const timer = setTimeout(() => over.abort(), listening);
  try {
    for await (const piece of answer.body ?? []) text += Buffer.from(piece).toString('utf8');
  } catch {
    // Ended by the clock: what was heard until then counts.
  } finally {
    clearTimeout(timer);
  }
  return { address, status: answer.status, text };
}

/** Addresses of this site that a page leads to, pictures and feeds too. */
export function linksIn(text: string): readonly string[] {
  const found = [...text.matchAll(/(?:href|src|content)="((?:https?:\/\/localhost:\d+)?\/[^"#]*)/g)];
  return found.flatMap(([, href = '']) => {
    const address = href.replaceAll('&amp;', '&').replace(/^https?:\/\/localhost:\d+/, '');
    return address.startsWith('//') || address.startsWith('/_next/') || address.startsWith('/fonts/') ? [] : [address];
  });
}
