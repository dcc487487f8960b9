import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { databaseUrl, readEnv, secretFor, settings } from '@/lib/env';

const secret = 'x'.repeat(32);

describe('settings', () => {
  test('none at all is a complete set of settings', () => {
    expect(readEnv({})).toEqual({
      databaseUrl: undefined,
      authSecret: undefined,
      port: 3000,
      siteUrl: 'http://localhost:3000',
      siteName: 'Northstar',
      holdHours: 24,
      undoSeconds: 10,
      smtpUrl: undefined,
      mailFrom: 'Northstar <newsroom@localhost>',
      mailOutbox: '.data/outbox',
      trustProxy: false,
      isProduction: false,
      isBuilding: false,
    });
  });

  test('the address of the site follows the port, and loses the slash at its end', () => {
    expect(readEnv({ PORT: '3600' }).siteUrl).toBe('http://localhost:3600');
    expect(readEnv({ SITE_URL: 'https://news.example.org/' }).siteUrl).toBe('https://news.example.org');
  });

  test('an empty value counts as none', () => {
    expect(readEnv({ SMTP_URL: '', DATABASE_URL: ' ', PORT: '' })).toMatchObject({
      smtpUrl: undefined,
      port: 3000,
    });
  });

  test.each([
    ['DATABASE_URL', 'mysql://localhost/x', 'The setting DATABASE_URL must be an address such as postgresql://'],
    ['DATABASE_URL', 'localhost', 'The setting DATABASE_URL must be an address'],
    ['AUTH_SECRET', 'short', 'The setting AUTH_SECRET must have 32 characters or more'],
    ['PORT', 'http', 'The setting PORT must be a number.'],
    ['PORT', '0', 'The setting PORT must be 1 or more.'],
    ['PORT', '80.5', 'The setting PORT must be a whole number.'],
    ['PORT', '70000', 'The setting PORT must be 65535 or less.'],
    ['SITE_URL', 'ftp://example.org', 'The setting SITE_URL must be an address such as https://'],
    ['SITE_NAME', 'n'.repeat(61), 'The setting SITE_NAME must have 60 characters or less.'],
    ['HOLD_HOURS', '0', 'The setting HOLD_HOURS must be 1 or more.'],
    ['SMTP_URL', 'mail.example.org', 'The setting SMTP_URL must be an address such as smtps://'],
    ['MAIL_FROM', 'm'.repeat(201), 'The setting MAIL_FROM must have 200 characters or less.'],
    ['TRUST_PROXY', 'yes', 'The setting TRUST_PROXY must be true or false.'],
  ])('%s=%s is refused with a sentence', (name, value, sentence) => {
    expect(() => readEnv({ AUTH_SECRET: secret, [name]: value })).toThrow(sentence);
  });

  test('every wrong value gets its own sentence', () => {
    expect(() => readEnv({ PORT: 'a', TRUST_PROXY: 'b' })).toThrow(/PORT must be a number\.\n.*TRUST_PROXY/);
  });

  test('a database of your own asks for a secret of your own', () => {
    const given = { DATABASE_URL: 'postgresql://a:b@localhost/c' };
    expect(() => readEnv(given)).toThrow('The setting AUTH_SECRET is missing');
    expect(databaseUrl(readEnv({ ...given, AUTH_SECRET: secret }))).toBe(given.DATABASE_URL);
  });

  test('what is missing is said when it is needed', () => {
    expect(() => databaseUrl(readEnv({}))).toThrow('The setting DATABASE_URL is missing.');
    expect(() => secretFor('session', readEnv({}))).toThrow('The setting AUTH_SECRET is missing.');
  });
});

describe('keys made from the secret', () => {
  test('are the same every time and differ by purpose and by secret', () => {
    const one = readEnv({ AUTH_SECRET: secret });
    const other = readEnv({ AUTH_SECRET: 'y'.repeat(32) });
    expect(secretFor('receipt', one)).toHaveLength(32);
    expect(secretFor('receipt', one)).toEqual(secretFor('receipt', one));
    expect(secretFor('receipt', one)).not.toEqual(secretFor('hash', one));
    expect(secretFor('receipt', one)).not.toEqual(secretFor('receipt', other));
  });
});

describe('.env.example', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm)];

  test('lists every setting, and no other', () => {
    expect(listed.map(([, name]) => name)).toEqual(Object.keys(settings.shape));
  });

  test.each(listed.map(([, name, value]) => ({ name: String(name), value: String(value) })))(
    'gives the default of $name',
    ({ name, value }) => {
      expect(readEnv({ [name]: value })).toEqual(readEnv({}));
    },
  );
});
