import { findDeskChoices, recordGiven } from '@/lib/db/desk-choices';
import type { Given, NextFor } from '@/lib/db/next-in-line';
import { harshRunMax } from '@/lib/domain/harsh';
import type { CommentId, PersonId } from '@/lib/domain/ids';

/**
 * Looks for somebody's next comment with their choices in mind, and counts it. After three harsh ones in a row something
 * milder comes first, if there is any that they want to be given.
 */
export async function giveNext(
  by: PersonId,
  now: Date,
  look: (next: NextFor, mildOnly: boolean) => Promise<Given | null>,
): Promise<CommentId | null> {
  const { leftOutRules, leftOutCategoryIds, harshRun, lastGivenId } = await findDeskChoices(by);
  const next: NextFor = { by, now, leftOutRules, leftOutCategoryIds };
  const given = (harshRun >= harshRunMax ? await look(next, true) : null) ?? (await look(next, false));
  if (given && given.id !== lastGivenId) await recordGiven(by, given.id, given.harsh);
  return given?.id ?? null;
}
