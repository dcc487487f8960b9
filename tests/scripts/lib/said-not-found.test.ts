import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayNotFound } from '@/scripts/lib/said-not-found.mjs';

const said = { body: Buffer.from('<h1>There is nothing at this address</h1>'), policy: "default-src 'none'" };
const empty = '<!DOCTYPE html><html id="__next_error__"></html>';

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/one-piece': (response) => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(empty);
  },
  '/packed': (response) => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('etag', '"x"');
    const packed = gzipSync(empty);
    response.write(packed.subarray(0, 10));
    response.write(packed.subarray(10));
    response.end();
  },
  '/data': (response) => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/x-component');
    response.end('data');
  },
  '/there': (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('a story');
    response.end(' whole');
  },
  '/nothing': (response) => {
    response.statusCode = 404;
    response.end();
  },
};

const server = createServer((request, response) => {
  sayNotFound(request, response, () => (request.headers['x-without-build'] ? null : said));
  answers[request.url ?? '']?.(response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

describe('an address that leads to nothing', () => {
  test.each(['/one-piece', '/packed'])('is said in words, whatever was written and packed: %s', async (address) => {
    const answer = await fetch(`${base}${address}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(said.policy);
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.text()).toBe(said.body.toString());
  });

  test('has a head without a body when only that is asked for', async () => {
    const answer = await fetch(`${base}/one-piece`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([404, '']);
    expect(answer.headers.get('content-length')).toBe(String(said.body.length));
  });

  test.each([
    ['/data', 404, 'data'],
    ['/there', 200, 'a story whole'],
    ['/nothing', 404, ''],
  ])('leaves alone what is no such page: %s', async (address, status, words) => {
    const answer = await fetch(`${base}${address}`);
    expect([answer.status, await answer.text()]).toEqual([status, words]);
  });

  test('is left as it is where the site was not built', async () => {
    const answer = await fetch(`${base}/one-piece`, { headers: { 'x-without-build': 'yes' } });
    expect([answer.status, await answer.text()]).toEqual([404, empty]);
  });
});
