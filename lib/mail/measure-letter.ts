import { written, type LetterSite } from './letters';
import type { Letter } from '@/lib/domain/letter';
import { dayInWords, type MeasureKind } from '@/lib/domain/measure';

interface MeasureLetter {
  readonly to: string;
  readonly site: LetterSite;
  readonly kind: Exclude<MeasureKind, 'note'>;
  readonly rule: { readonly name: string; readonly clause: string } | null;
  readonly facts: string;
  /** ISO 8601; null: no end. */
  readonly endsAt: string | null;
  readonly code: string;
}

const subjects = {
  hold: 'Your comments wait for a moderator',
  suspend: 'You cannot comment for a time',
  close_out: 'You cannot comment any more',
} as const;

/** Tells an author of a measure: what, why, until when, and the way to ask another person. */
export function measureLetter({ to, site, kind, rule, facts, endsAt, code }: MeasureLetter): Letter {
  const said = {
    hold: `From now on a moderator reads each of your comments on ${site.siteName} before it appears.`,
    suspend: `We take no comments from you on ${site.siteName} for a time. What you sent before stays where it is.`,
    close_out: `We take no more comments from you on ${site.siteName}. What you sent before stays where it is.`,
  } as const;
  return written({ to, site }, `${subjects[kind]}: ${site.siteName}`, [
    said[kind],
    endsAt === null ? 'It has no end of its own.' : `It ends by itself on ${dayInWords(endsAt)}.`,
    rule && `The house rule: ${rule.name}. ${rule.clause}`,
    facts,
    'This was decided by a person.',
    `Here you can read it again, and ask another person to look at it, for six months:\n${site.siteUrl}/measures/${code}`,
  ]);
}
