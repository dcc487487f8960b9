import { db, type Database } from './client';
import { keyedHash, seal, unseal } from './secrets';
import { letter as letterShape, type Letter, type LetterKind } from '@/lib/domain/letter';

/** A letter on its way into the queue. */
export interface NewLetter {
  readonly kind: LetterKind;
  readonly letter: Letter;
  /** Two letters with the same key are one. */
  readonly onceKey: string;
  readonly commentId: string | null;
  readonly notBefore?: Date;
}

/** The same mailbox again, without saying which. */
export function mailboxKey(email: string): string {
  return keyedHash('mailbox', email.trim().toLowerCase());
}

/** Queues a letter. Call it inside the transaction of the change that it tells of. */
export async function insertLetter(tx: Database, given: NewLetter, at: Date): Promise<void> {
  await insertLetters(tx, [given], at);
}

/** Queues many letters at once. */
export async function insertLetters(tx: Database, given: readonly NewLetter[], at: Date): Promise<void> {
  if (given.length === 0) return;
  await tx.letter.createMany({ data: given.map((one) => columnsOf(one, at)), skipDuplicates: true });
}

function columnsOf(given: NewLetter, at: Date) {
  return {
    kind: given.kind,
    addressKey: mailboxKey(given.letter.to),
    sealed: seal(JSON.stringify(given.letter)),
    onceKey: given.onceKey,
    commentId: given.commentId,
    createdAt: at,
    notBefore: given.notBefore ?? at,
  };
}

/** A letter to be sent now. `letter` is null when it cannot be opened any more. */
export interface DueLetter {
  readonly id: string;
  readonly kind: string;
  readonly addressKey: string;
  readonly attempts: number;
  readonly letter: Letter | null;
}

/**
 * Takes letters that are due, for one worker only: they come up again after `leaseSeconds` unless they were ended,
 * each try later than the one before.
 */
export async function takeDueLetters(take: number, leaseSeconds: number, now: Date): Promise<readonly DueLetter[]> {
  const rows = await db.$queryRaw<{ id: string; kind: string; addressKey: string; attempts: number; sealed: string }[]>`
    UPDATE letters SET attempts = attempts + 1,
      not_before = ${now}::timestamptz + make_interval(secs => ${leaseSeconds}::float8 * power(2, least(attempts, 8)))
    WHERE id IN (
      SELECT id FROM letters WHERE state = 'queued' AND not_before <= ${now}
      ORDER BY not_before, id LIMIT ${take} FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, address_key AS "addressKey", attempts, sealed`;
  return rows.map(({ sealed, ...row }) => ({ ...row, letter: opened(sealed) }));
}

function opened(sealed: string): Letter | null {
  const text = unseal(sealed);
  if (text === null) return null;
  const parsed = letterShape.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** Ends a letter: its words and its address are deleted. */
export async function endLetter(
  id: string,
  state: 'sent' | 'capped' | 'failed',
  now: Date,
  error: string | null = null,
): Promise<void> {
  await db.letter.updateMany({
    where: { id, state: 'queued' },
    data: { state, sealed: '', endedAt: now, lastError: error },
  });
}

/** Notes why a try failed; it is tried again later. */
export async function recordLetterFailure(id: string, error: string): Promise<void> {
  await db.letter.updateMany({ where: { id, state: 'queued' }, data: { lastError: error } });
}

/** Letters that one mailbox got in the last 24 hours. */
export async function countLettersOfDay(addressKey: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - 24 * 3600_000);
  return db.letter.count({ where: { addressKey, state: 'sent', endedAt: { gt: since } } });
}
