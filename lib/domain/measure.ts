/** What the desk can do about an author, the mildest first. */
export const measureKinds = ['note', 'hold', 'suspend', 'close_out'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Days that a suspension can last, and a holding that ends by itself. */
export const measureDaysMax = 365;

/** For the staff: what each is called, and what it does. */
export const measureWords: Readonly<Record<MeasureKind, { readonly name: string; readonly does: string }>> = {
  note: { name: 'Note', does: 'Says something to colleagues. Nothing changes for the author, who is not told.' },
  hold: {
    name: 'Hold always',
    does: 'Whatever they write waits for a person, also where the site lets known authors appear at once.',
  },
  suspend: {
    name: 'Suspend',
    does: 'They cannot send comments for some days. What they sent before stays where it is.',
  },
  close_out: {
    name: 'Close out',
    does: 'They cannot send comments any more, until somebody lifts it. For administrators alone.',
  },
};

/** Dates of a measure: whether it holds follows from them and from now, so that none needs a clock to end it. */
export interface MeasureTimes {
  readonly imposedAt: Date;
  /** Null: until it is lifted. */
  readonly endsAt: Date | null;
  readonly liftedAt: Date | null;
}

export type MeasureState = 'in_force' | 'ended' | 'lifted';

/** Where a measure stands now. */
export function measureState({ endsAt, liftedAt }: MeasureTimes, now: Date): MeasureState {
  if (liftedAt !== null && liftedAt <= now) return 'lifted';
  return endsAt !== null && endsAt <= now ? 'ended' : 'in_force';
}

/** The moment at which a measure of so many days ends; null for one without an end. */
export function measureEnd(days: number | null, now: Date): Date | null {
  return days === null ? null : new Date(now.getTime() + days * 24 * 3600_000);
}

/** By what an author is known, and so how far a measure reaches. */
export type Reach = 'account' | 'email' | 'nothing';

export const reachWords: Readonly<Record<Reach, string>> = {
  account:
    'It reaches everything that is sent while signed in to this account. Whoever writes as a guest instead is not recognised.',
  email:
    'It reaches everything that is sent with the same e-mail address. Whoever leaves the address out, or gives another one, is not recognised; and an address that is typed proves nobody.',
  nothing:
    'This guest left no e-mail address, so nothing ties the comment to others: no measure can reach its author. A note on the comment is possible.',
};

/** What keeps somebody from sending comments, in the words that they are told. */
export interface Bar {
  readonly kind: 'suspend' | 'close_out';
  readonly ruleName: string;
  /** ISO 8601; null: no end. */
  readonly endsAt: string | null;
}

/** A day as people write it, in UTC: `24 November 2026`. */
export function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/**
 * What somebody is told who may not comment now. To an account everything is said; an address that was typed proves
 * nobody, so its measure is told without the facts, which stand where only its author can read them.
 */
export function barSentence({ kind, ruleName, endsAt }: Bar, known: boolean): string {
  const what =
    kind === 'close_out'
      ? 'We take no more comments'
      : `Until ${endsAt === null ? 'further notice' : `the end of ${dayInWords(endsAt)} (UTC)`} we take no comments`;
  const whom = known ? 'from your account' : 'with this e-mail address';
  const way = known
    ? 'You can read the reasons and ask another person to look again.'
    : 'The reasons, and the way to ask another person to look again, stand on the receipts of the comments that were sent with it and in the letter that we sent to it.';
  return `${what} ${whom}. The house rule: ${ruleName}. Your words are still in the form and nothing of them was kept by us. ${way} If somebody is in danger, the page “Help” lists whom to turn to.`;
}
