import { randomUUID } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { describe, expect, it } from 'vitest';
import { noon } from '@/tests/support/newsroom';
import { issueFormToken, spendFormToken } from '@/lib/desk/form-token';
import { newChallenge, spendProof } from '@/lib/desk/proof-of-work';
import { takePoint } from '@/lib/db/rate-limits';

const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const issue = async (address = randomUUID(), articleId = randomUUID()) => {
  const issued = await issueFormToken({ address, articleId, now: noon });
  if (!issued) throw new Error('no token');
  return issued;
};

describe('the token of a form', () => {
  it.each([
    ['good', 20],
    ['quick', 1],
    ['expired', 25 * 3600],
    ['expired', -120],
  ])('reads as %s after %i seconds', async (reading, seconds) => {
    expect(await spendFormToken((await issue()).token, later(seconds))).toBe(reading);
  });

  it('is good once: the second of two at once is a replay', async () => {
    const { token } = await issue();
    const both = await Promise.all([spendFormToken(token, later(20)), spendFormToken(token, later(20))]);
    expect(both.sort()).toEqual(['good', 'replayed']);
  });

  it.each(['x', 'a.b.c', '..', 'ü.ü.ü', '\u0000', 'z'.repeat(120)])(
    'is seen through when it is made up: %j',
    async (token) => {
      expect(await spendFormToken(token, later(20))).toBe('forged');
    },
  );

  it('cannot be made older', async () => {
    const [, nonce, signature] = (await issue()).token.split('.');
    expect(await spendFormToken(`${later(-3600).getTime().toString(36)}.${nonce}.${signature}`, later(20))).toBe(
      'forged',
    );
  });

  it('comes with a puzzle only when the rate gives reason', async () => {
    const address = randomUUID();
    expect((await issue(address)).challenge).toBeNull();
    for (let count = 0; count < 3; count += 1) await takePoint('comment:address', address, noon);
    expect((await issue(address)).challenge).not.toBeNull();
    expect((await issue()).challenge).toBeNull();
  });
});

describe('a puzzle', () => {
  const answered = async () => {
    const puzzle = await newChallenge(noon);
    const solution = await solveChallenge(puzzle.challenge, puzzle.salt, puzzle.algorithm, puzzle.max).promise;
    const { algorithm, challenge, salt, signature } = puzzle;
    const payload = { algorithm, challenge, salt, signature, number: solution?.number };
    return { payload, text: Buffer.from(JSON.stringify(payload)).toString('base64') };
  };
  const asText = (payload: object) => Buffer.from(JSON.stringify(payload)).toString('base64');

  it('is answered once', async () => {
    const { text } = await answered();
    expect(await spendProof(text, later(60))).toBe('good');
    expect(await spendProof(text, later(61))).toBe('replayed');
  });

  it('is refused late, with another number, or with a salt that says it never ends', async () => {
    const { payload, text } = await answered();
    expect(await spendProof(text, later(3600))).toBe('expired');
    expect(await spendProof(asText({ ...payload, number: (payload.number ?? 0) + 1 }), later(60))).toBe('wrong');
    expect(
      await spendProof(
        asText({ ...payload, salt: payload.salt.replace(/expires=\d+/, 'expires=9999999999') }),
        later(60),
      ),
    ).toBe('wrong');
  });

  it.each(['{}', 'bnVsbA==', 'x', Buffer.from('{"number":1e9}').toString('base64')])(
    'cannot be talked out of: %j',
    async (text) => {
      expect(await spendProof(text, later(60))).toBe('wrong');
    },
  );
});
