// Next answers `notFound()` with an empty page that scripts must fill. Readers without scripts get the page that the
// build made for unknown addresses in its place: the same status, in words, with a policy of its own.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {{ readonly body: Buffer, readonly policy: string }} Said */

/** @type {Said | null | undefined} */
let kept;

/** The page of the build that is served; null where there is none, as while developing. */
function builtPage() {
  if (kept !== undefined) return kept;
  const file = path.join(process.env.NORTHSTAR_BUILD_FOLDER ?? '.next', 'server', 'app', '_not-found.html');
  if (!existsSync(file)) return (kept = null);
  const { policyFor } = createRequire(import.meta.url)('../page-cache.cjs');
  const html = readFileSync(file, 'utf8');
  return (kept = { body: Buffer.from(html), policy: policyFor(html) });
}

/**
 * Makes this response say in words that nothing is there, should it turn out to be a page with status 404. It stands below
 * compression: what was written is dropped, whatever it was packed in.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => Said | null} [page]
 */
export function sayNotFound(request, response, page = builtPage) {
  const { writeHead, write, end } = response;
  /** @type {Buffer | null} */
  let instead = null;
  const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html');

  response.writeHead = function (/** @type {[number, ...any[]]} */ ...head) {
    const said = head[0] === 404 && isPage() ? page() : null;
    if (said !== null) {
      for (const name of ['content-encoding', 'etag', 'transfer-encoding']) this.removeHeader(name);
      this.setHeader('content-length', said.body.length);
      this.setHeader('content-security-policy', said.policy);
      instead = request.method === 'HEAD' ? Buffer.alloc(0) : said.body;
    }
    return writeHead.apply(this, head);
  };
  response.write = function (/** @type {any[]} */ ...args) {
    if (!this.headersSent) this.writeHead(this.statusCode);
    return instead === null ? write.apply(this, args) : true;
  };
  response.end = function (/** @type {any[]} */ ...args) {
    // An answer in one piece gets its length from Node, so its head is left to it unless the piece is to be replaced.
    if (!this.headersSent && this.statusCode === 404 && isPage()) this.writeHead(404);
    if (instead === null) return end.apply(this, args);
    const done = args.at(-1);
    return end.call(this, instead, typeof done === 'function' ? done : undefined);
  };
}
