// Where stored pages are kept: Next's own file-system cache, and with each page a Content-Security-Policy that allows
// exactly the inline scripts that stand in it, by hash (CSP Level 3, section 2.3.1). A stored page has no request to
// take a nonce from; its own hashes are the strict policy that it can carry. Next loads this file itself, hence CommonJS.
const { createHash } = require('node:crypto');
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache');

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The policy of one page.
 * @param {string} html
 * @returns {string}
 */
function policyFor(html) {
  const hashes = new Set();
  for (const [, script] of html.matchAll(inlineScript)) {
    hashes.add(
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
    );
  }
  return [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const flightScript = String.raw`<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\([^<]*\)</script>`;
const flightRun = new RegExp(`(?:${flightScript}){2,}`, 'g');

/**
 * One script in place of each run of them. Next writes what React reads in dozens of small scripts, as they came out of
 * the render; a stored page is whole already, and each script would lengthen the policy in its header by a hash, which
 * no browser gets compressed.
 * @param {string} html
 * @returns {string}
 */
function joinScripts(html) {
  return html.replaceAll(flightRun, (run) => run.replaceAll('</script><script>', ';'));
}

/** @param {any} value an entry of the cache */
function stamp(value) {
  // A page that is finished for each request takes its policy, with a nonce, from the proxy.
  if (value?.kind !== 'APP_PAGE' || typeof value.html !== 'string' || (value.postponed ?? null) !== null) return value;
  const html = joinScripts(value.html);
  return { ...value, html, headers: { ...value.headers, 'content-security-policy': policyFor(html) } };
}

class PageCache extends FileSystemCache {
  /** @param {any} context Next makes one handler for each request, and says here what the request's headers are */
  constructor(context) {
    super(context);
    const { 'content-type': type = '', 'next-action': scripted } = context._requestHeaders ?? {};
    // A form that was sent without scripts is answered by the page with the refused words in it. Next (16.4.6) would
    // finish the page from its stored shell, and that road forgets the answer: so for this request there is no shell.
    this.isPlainForm = scripted === undefined && String(type).startsWith('multipart/form-data');
  }

  /** @param {any[]} args */
  async get(...args) {
    const entry = await super.get(...args);
    if (this.isPlainForm && (entry?.value?.postponed ?? null) !== null) return null;
    // Pages of the build carry no policy until they are first read; a page stored at run time has it already.
    if (!entry?.value?.headers || entry.value.headers['content-security-policy']) return entry;
    return { ...entry, value: stamp(entry.value) };
  }

  /** @param {string} key @param {any} data @param {any} context */
  async set(key, data, context) {
    return super.set(key, stamp(data), context);
  }
}

module.exports = PageCache;
module.exports.policyFor = policyFor;
module.exports.joinScripts = joinScripts;
