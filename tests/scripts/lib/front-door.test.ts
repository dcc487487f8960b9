import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '@/scripts/lib/front-door.mjs';

let read = 0;
const server = createServer((incoming, response) => {
  read = 0;
  incoming.on('data', (piece: Buffer) => (read += piece.length));
  incoming.on('error', () => undefined);
  incoming.on('end', () => response.end(incoming.headers['x-forwarded-for'] ?? 'no hearsay'));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const piece = Buffer.alloc(100_000, 'a');

/** Sends so many pieces, with their length said first or not. Answers the status and the words. */
function send(pieces: number, headers: Readonly<Record<string, string>>): Promise<{ status: number; words: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    let isAnswered = false;
    const out = request({ port, host: '127.0.0.1', method: 'POST', headers }, (answer: IncomingMessage) => {
      isAnswered = true;
      let words = '';
      answer.on('data', (said: Buffer) => (words += said.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, words }));
    });
    // The rest of a body that was refused has nowhere to go.
    out.on('error', (error) => (isAnswered ? undefined : reject(error)));
    for (let n = 0; n < pieces; n += 1) out.write(piece);
    out.end();
  });
}

describe('the front door', () => {
  test.each([
    ['10 MB that say so', 100, { 'content-length': String(100 * piece.length) }],
    ['10 MB in pieces that say nothing', 100, { 'transfer-encoding': 'chunked' }],
  ])('answers %s with 413, in words, and reads no more than it takes', async (_name, pieces, headers) => {
    const answer = await send(pieces, headers);
    expect(answer.status).toBe(413);
    expect(answer.words).toContain('more than the site can take');
    expect(read).toBeLessThanOrEqual(1_500_000);
  });

  test('lets a browser, which sends everything before it listens, hear why', async () => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: Buffer.alloc(10_000_000, 'a') });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('more than the site can take');
  });

  test('lets through what fits, said or in pieces, without what a visitor says of where they are', async () => {
    for (const headers of [{ 'content-length': String(14 * piece.length) }, { 'transfer-encoding': 'chunked' }]) {
      const answer = await send(14, { ...headers, 'x-forwarded-for': '192.0.2.1' });
      expect(answer).toEqual({ status: 200, words: 'no hearsay' });
      expect(read).toBe(14 * piece.length);
    }
  });
});
