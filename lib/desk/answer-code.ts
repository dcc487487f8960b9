import { keyedHash } from '@/lib/db/secrets';

/** With what the author of a comment answers a legal case. Derived, so that it can be shown again without being kept. */
export function answerCodeOf(caseId: string): string {
  return keyedHash('legal-answer', caseId).slice(0, 32);
}
