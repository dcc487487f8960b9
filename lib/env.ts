/**
 * The settings. The only place that reads the environment: once, when first imported, and a wrong value is
 * refused with a sentence. `.env.example` lists them for people; a test holds the two together.
 */
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';

const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((word) => word === 'true');

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(least, { error: `must be ${least} or more` })
    .max(most, { error: `must be ${most} or less` });

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` });

/** Every setting, by the name under which it stands in the environment. */
export const settings = z.object({
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/northstar').optional(),
  AUTH_SECRET: z
    .string()
    .min(32, { error: 'must have 32 characters or more; make one with: openssl rand -base64 33' })
    .optional(),
  PORT: count(1, 65_535).default(3000),
  SITE_URL: address(/^https?$/, 'https://news.example.org').optional(),
  SITE_NAME: z.string().max(60, { error: 'must have 60 characters or less' }).default('Northstar'),
  HOLD_HOURS: count(1, 720).default(24),
  UNDO_SECONDS: count(1, 60).default(10),
  SMTP_URL: address(/^smtps?$/, 'smtps://user:password@mail.example.org').optional(),
  MAIL_FROM: z
    .string()
    .max(200, { error: 'must have 200 characters or less' })
    .default('Northstar <newsroom@localhost>'),
  MAIL_OUTBOX: z.string().default('.data/outbox'),
  TRUST_PROXY: flag.default(false),
});

export interface Env {
  /** Absent while pages are built; `databaseUrl()` answers it or says what is missing. */
  readonly databaseUrl: string | undefined;
  readonly authSecret: string | undefined;
  readonly port: number;
  /** Where readers find the site: no slash at its end. */
  readonly siteUrl: string;
  readonly siteName: string;
  /** Hours in which a held comment is usually looked at. A promise to the writer, not a limit. */
  readonly holdHours: number;
  /** Seconds in which a moderator can undo a decision before anybody hears of it. */
  readonly undoSeconds: number;
  /** Without it, mail is written to the outbox folder. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly mailOutbox: string;
  /** Whether a proxy in front says who the visitor is (X-Forwarded-For, X-Forwarded-Proto). */
  readonly trustProxy: boolean;
  readonly isProduction: boolean;
  /** While `next build` makes pages: there may be no database. */
  readonly isBuilding: boolean;
}

/** Reads settings out of an environment. An empty value counts as none. Throws one sentence per wrong value. */
export function readEnv(environment: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `The setting ${issue.path.join('.')} ${issue.message}.`);
    throw new Error(sentences.join('\n'));
  }
  const values = parsed.data;
  if (values.DATABASE_URL !== undefined && values.AUTH_SECRET === undefined) {
    throw new Error(
      'The setting AUTH_SECRET is missing: with DATABASE_URL it must be set, so that people stay signed in.',
    );
  }
  return {
    databaseUrl: values.DATABASE_URL,
    authSecret: values.AUTH_SECRET,
    port: values.PORT,
    siteUrl: (values.SITE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    siteName: values.SITE_NAME,
    holdHours: values.HOLD_HOURS,
    undoSeconds: values.UNDO_SECONDS,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailOutbox: values.MAIL_OUTBOX,
    trustProxy: values.TRUST_PROXY,
    isProduction: environment['NODE_ENV'] === 'production',
    isBuilding: environment['NEXT_PHASE'] === 'phase-production-build',
  };
}

export const env: Env = readEnv(process.env);

/** The database's address. Throws when there is none: a command was started past `npm start` and its kin. */
export function databaseUrl(from: Env = env): string {
  if (from.databaseUrl !== undefined) return from.databaseUrl;
  throw new Error('The setting DATABASE_URL is missing. "npm start" and "npm run dev" bring a database of their own.');
}

/** What a key made from AUTH_SECRET is for. Each purpose has a key that tells nothing about the others. */
export type SecretPurpose = 'session' | 'receipt' | 'hash' | 'seal';

/** A key of 32 bytes for one purpose, made from AUTH_SECRET (HKDF with SHA-256, RFC 5869). */
export function secretFor(purpose: SecretPurpose, from: Env = env): Buffer {
  if (from.authSecret === undefined) {
    throw new Error('The setting AUTH_SECRET is missing. "npm start" and "npm run dev" make one of their own.');
  }
  return Buffer.from(hkdfSync('sha256', from.authSecret, 'northstar', purpose, 32));
}
