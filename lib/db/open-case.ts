import { db } from './client';
import { isTaken } from './errors';
import { insertCase, type NewCase } from './legal-cases';
import { insertLetter } from './letters';
import type { Letter } from '@/lib/domain/letter';

/**
 * Opens a case that came by itself, with the letter that acknowledges it. Answers its id; null when the same notice was
 * given before: that one stands.
 */
export async function openCase(given: NewCase, acknowledgement: Letter | null): Promise<string | null> {
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await insertCase(tx, given);
      if (acknowledgement)
        await insertLetter(
          tx,
          { kind: 'receipt', letter: acknowledgement, onceKey: `notice-receipt:${id}`, commentId: null },
          given.at,
        );
      return id;
    });
  } catch (error) {
    if (isTaken(error, 'receipt')) return null;
    throw error;
  }
}
