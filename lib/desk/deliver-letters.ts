import { countLettersOfDay, endLetter, recordLetterFailure, takeDueLetters, type DueLetter } from '@/lib/db/letters';
import { findCommentSettings } from '@/lib/db/settings';
import { cappedKinds, type Letter } from '@/lib/domain/letter';

/** Letters that one run takes, tries before one is given up, and seconds until the second try (then 2, 4, 8 times that). */
const letters = { atOnce: 20, triesMax: 9, retrySeconds: 60 };

/** Sends a letter somewhere; throws when it could not. */
export type Send = (id: string, letter: Letter) => Promise<void>;

/** Sends the letters that are due. Answers how many it took up; run it again while that is not 0. */
export async function deliverLetters(send: Send, now: Date): Promise<number> {
  const due = await takeDueLetters(letters.atOnce, letters.retrySeconds, now);
  if (due.length === 0) return 0;
  const { lettersPerDay } = await findCommentSettings();
  for (const one of due) await deliver(one, lettersPerDay, send, now);
  return due.length;
}

async function deliver(due: DueLetter, perDay: number, send: Send, now: Date): Promise<void> {
  if (!due.letter) return endLetter(due.id, 'failed', now, 'unreadable');
  const isCapped = cappedKinds.has(due.kind) && (await countLettersOfDay(due.addressKey, now)) >= perDay;
  if (isCapped) return endLetter(due.id, 'capped', now);
  try {
    await send(due.id, due.letter);
  } catch (failure) {
    const reason = reasonOf(failure);
    return isFinal(failure) || due.attempts >= letters.triesMax
      ? endLetter(due.id, 'failed', now, reason)
      : recordLetterFailure(due.id, reason);
  }
  await endLetter(due.id, 'sent', now);
}

/** The kind of a failure. Its message may quote the address, so it is not kept. */
function reasonOf(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
  const answer = failure instanceof Error && 'responseCode' in failure ? ` ${String(failure.responseCode)}` : '';
  return `${code}${answer}`.slice(0, 60);
}

/** A mail server that answers 5xx will not think better of it. */
function isFinal(failure: unknown): boolean {
  return failure instanceof Error && 'responseCode' in failure && Number(failure.responseCode) >= 500;
}
