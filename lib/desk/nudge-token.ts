import { createHash } from 'node:crypto';
import { isSame } from '@/lib/db/same';
import { keyedHash } from '@/lib/db/secrets';

/** What a nudge led to: never shown, the words were changed after it, or sent as they were. */
export type NudgeReading = 'none' | 'changed' | 'as-it-was';

/** Says, signed, that the nudge was shown for these words under this story. */
export function nudgeToken(articleId: string, body: string): string {
  const words = wordsHash(body);
  return `${words}.${sign(articleId, words)}`;
}

/** Reads it when the form comes back. A token of another story, or made by somebody else, counts as none. */
export function readNudge(token: string, articleId: string, body: string): NudgeReading {
  const [words = '', signature = ''] = token.split('.');
  if (!isSame(signature, sign(articleId, words))) return 'none';
  return isSame(words, wordsHash(body)) ? 'as-it-was' : 'changed';
}

function wordsHash(body: string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

function sign(articleId: string, words: string): string {
  return keyedHash('nudge', `${articleId}\n${words}`).slice(0, 27);
}
