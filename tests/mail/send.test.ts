import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '@/lib/domain/letter';
import { newsLetter, receiptLetter } from '@/lib/mail/letters';
import { sendLetter, type MailRoute } from '@/lib/mail/send';

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

let taken: Taken[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData(stream, session, done) {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      const from = session.envelope.mailFrom;
      taken.push({
        from: from === false ? '' : from.address,
        to: session.envelope.rcptTo.map((one) => one.address),
        source: Buffer.concat(pieces).toString('utf8'),
      });
      done();
    });
  },
});
let route: MailRoute;
let folder = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  folder = await mkdtemp(path.join(tmpdir(), 'northstar-outbox-'));
  route = {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    mailFrom: 'Northstar <news@northstar.example>',
    mailOutbox: folder,
    siteUrl: 'https://northstar.example',
  };
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  taken = [];
});

const site = { siteName: 'Northstar', siteUrl: 'https://northstar.example' };
const news = (authorName: string, title = 'A story'): Letter =>
  newsLetter({
    to: 'reader@example.org',
    site,
    kind: 'story',
    title,
    slug: 'a-story',
    commentId: 'c1',
    authorName,
    code: 'code-code',
  });
const headOf = (source: string) => source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');

describe('a letter on its way through a real mail server', () => {
  test('says who wrote where, and how one click ends it (RFC 8058)', async () => {
    await sendLetter('id-1', news('Ana'), route);
    expect(taken).toMatchObject([{ from: 'news@northstar.example', to: ['reader@example.org'] }]);
    const head = headOf(taken[0]?.source ?? '');
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/northstar\.example\/subscriptions\/code-code\/unsubscribe>$/m);
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(head).toMatch(/^Message-ID: <id-1@northstar\.example>$/m);
    expect(head).toMatch(/^Content-Type: text\/plain/m);
    expect(taken[0]?.source).not.toMatch(/<img|<html|http:\/\//i);
  });

  test.each([
    ['a line break', 'Ana\r\nBcc: everybody@example.org'],
    ['a bare line feed', 'Ana\nBcc: everybody@example.org'],
    ['a next-line character', 'Ana\u0085Bcc: everybody@example.org'],
    ['a line separator', 'Ana\u2028Bcc: everybody@example.org'],
    ['an encoded word', '=?utf-8?q?Ana=0D=0ABcc:_everybody@example.org?='],
    ['a thousand letters', 'A'.repeat(1000)],
    ['a turn of direction', 'Ana\u202Egro.elpmaxe'],
  ])('holds no header that a name smuggled in by %s', async (_, name) => {
    await sendLetter('id-2', news(name), route);
    await sendLetter('id-3', news('Ana', name), route);
    for (const one of taken) {
      expect(one.to).toEqual(['reader@example.org']);
      expect(headOf(one.source)).not.toMatch(/^(Bcc|Cc|Subject: .*\u202E)/im);
      expect(headOf(one.source).match(/^Subject:/gm)).toHaveLength(1);
    }
    expect(taken).toHaveLength(2);
  });

  test('goes to one mailbox only, even where an address holds more', async () => {
    const letter = { ...news('Ana'), to: 'a@example.org, b@example.org' };
    await sendLetter('id-4', letter, route).catch(() => undefined);
    for (const one of taken) expect(one.to).not.toContain('b@example.org');
  });

  test('fails, and is not lost without a word, when nobody listens', async () => {
    await expect(sendLetter('id-5', news('Ana'), { ...route, smtpUrl: 'smtp://127.0.0.1:1' })).rejects.toThrow();
  });
});

describe('without a mail server', () => {
  test('a letter is a file that mail programs open, whole or not there', async () => {
    const letter = receiptLetter({ to: 'reader@example.org', site, title: 'Ärger', code: 'the-code' });
    await sendLetter('id-6', letter, { ...route, smtpUrl: undefined });
    expect(await readdir(folder)).toEqual(['id-6.eml']);
    const source = await readFile(path.join(folder, 'id-6.eml'), 'utf8');
    expect(source).toMatch(/^To: reader@example\.org$/m);
    expect(source).toContain('/receipts/the-code');
    expect(source).not.toMatch(/^List-Unsubscribe/m);
  });
});
