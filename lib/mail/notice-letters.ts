import type { Letter } from '@/lib/domain/letter';
import { written, type Addressed } from './letters';

interface AboutCase extends Addressed {
  readonly number: number | null;
  readonly title: string;
}

/** Acknowledges a legal notice, with the way back to it. */
export function noticeReceiptLetter(given: AboutCase & { readonly code: string }): Letter {
  return written(given, `We received your notice about “${given.title}”`, [
    `Somebody, most likely you, gave us a legal notice about “${given.title}” with this address.`,
    `This page shows what comes of it, and lets whoever has it withdraw the notice:\n${given.site.siteUrl}/notices/${given.code}`,
    'Who gives a notice is not told to the author of the words.',
  ]);
}

/** Tells the author of a comment about a notice, and asks. Never says who complains. */
export function askAuthorLetter(
  given: AboutCase & { readonly toAuthor: string; readonly until: string; readonly code: string },
): Letter {
  return written(given, `A legal notice about your comment on “${given.title}”`, [
    `We received a legal notice about your comment on “${given.title}”.`,
    given.toAuthor,
    `Please say until ${given.until} whether you agree that it is removed, or why you stand by it. If we do not hear from you, it may be removed:\n${given.site.siteUrl}/notices/answer/${given.code}`,
    'We do not pass your name or address on.',
  ]);
}

/** Tells the author how it ended. */
export function caseEndLetter(given: AboutCase & { readonly outcome: string; readonly note: string }): Letter {
  return written(given, `The notice about your comment on “${given.title}”`, [
    `The legal notice about your comment on “${given.title}” was decided by a person: ${given.outcome}.`,
    given.note === '' ? null : given.note,
  ]);
}

/** Tells the complainant how it ended. */
export function noticeOutcomeLetter(
  given: AboutCase & { readonly outcome: string; readonly toComplainant: string },
): Letter {
  return written(given, `Your notice about “${given.title}”`, [
    `Your legal notice about “${given.title}” was decided by a person: ${given.outcome}.`,
    given.toComplainant,
    'If you think that this is wrong, you can give a new notice with what we did not know, or turn to a court.',
  ]);
}
