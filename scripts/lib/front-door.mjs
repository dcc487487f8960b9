// Loaded before Next.js into the process that serves: what must be true of every request before anything reads it.
import { Server } from 'node:http';
import { sayNotFound } from './said-not-found.mjs';

const trustsProxy = process.env.TRUST_PROXY === 'true';
const bodyMax = 1_500_000; // bytes; a story of 200,000 characters fits several times
const passMax = 30_000_000; // bytes that are let pass so that the sender hears why they were not taken

// What a visitor could write about themselves. Without a trusted proxy nobody but the socket says where they are.
const hearsay = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
];

const tooLarge = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Too large</title><h1>This is more than the site can take</h1>
<p>What you sent has more than 1.5 million bytes. Nothing of it was kept here. Go back to your text, shorten it, and send it again.</p>`;

const emit = Server.prototype.emit;

/**
 * @param {string | symbol} event
 * @param {...any} rest
 * @returns {boolean}
 */
Server.prototype.emit = function frontDoor(event, ...rest) {
  if (event !== 'request') return emit.call(this, event, ...rest);
  const [request, response] = rest;
  if (!trustsProxy) for (const name of hearsay) delete request.headers[name];
  sayNotFound(request, response);
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > bodyMax) {
    // Browsers read no answer before they have sent everything: what they send is let pass, unless it is out of all measure.
    if (length > passMax) return refuse(response);
    request.once('end', () => refuse(response));
    request.resume();
    return true;
  }
  // A body that comes in pieces does not say how long it will be: it is counted as it comes.
  if (request.headers['transfer-encoding'] !== undefined) countBody(request, response);
  return emit.call(this, event, ...rest);
};

/** @param {import('node:http').ServerResponse} response */
function refuse(response) {
  if (response.headersSent) return true;
  response.writeHead(413, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
  response.end(tooLarge);
  return true;
}

/**
 * Hands on no more than the site takes. What comes after is let pass, and the answer is that it was too much.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function countBody(request, response) {
  const push = request.push;
  let size = 0;
  request.push = function counted(piece, ...rest) {
    size += piece?.length ?? 0;
    if (size <= bodyMax) return push.call(this, piece, ...rest);
    if (piece === null || size > passMax) {
      refuse(response);
      // What waits for the end of the body is told that there is none.
      response.once('finish', () => request.destroy());
    }
    return true;
  };
}
