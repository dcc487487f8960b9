import { z } from 'zod';

/** Who may write, and which comments wait for a person. */
export const audiences = ['everyone', 'signed-in'] as const;
export const holdings = ['all', 'first-time', 'untrusted'] as const;
export type Holding = (typeof holdings)[number];

const reason = z.string().trim().max(300);
const days = z.number().int().min(1).max(3650);

/** How the site takes comments. Each story may differ in some of it (`storyCommentSettings`). */
export const commentSettings = z.object({
  open: z.boolean(),
  /** Shown where the form would stand. */
  closedReason: reason,
  /** Days after publication; null: never. */
  closeAfterDays: days.nullable(),
  /** Open only while a moderator says to be on duty and fewer than `waitingMax` comments wait. */
  onlyOnDuty: z.boolean(),
  waitingMax: z.number().int().min(1).max(100_000),
  audience: z.enum(audiences),
  /**
   * `all`: every comment waits for a person. `first-time`: those of people who were never published wait. `untrusted`:
   * those of people who are not yet trusted wait. What the screen found anything in always waits.
   */
  holding: z.enum(holdings),
  /** Published comments that make somebody trusted, with none declined in 90 days. */
  trustedAfter: z.number().int().min(1).max(1000),
  /** Whether open pages hear of new comments. */
  live: z.boolean(),
  /** Days after which the words of a declined comment are deleted. */
  declinedKeptDays: days,
  /** Letters to one address in one day. */
  lettersPerDay: z.number().int().min(1).max(100),
});
export type CommentSettings = z.infer<typeof commentSettings>;

/** What a new site starts with: open to everyone, and everything waits for a person. */
export const defaultCommentSettings: CommentSettings = {
  open: true,
  closedReason: '',
  closeAfterDays: null,
  onlyOnDuty: false,
  waitingMax: 200,
  audience: 'everyone',
  holding: 'all',
  trustedAfter: 5,
  live: true,
  declinedKeptDays: 90,
  lettersPerDay: 12,
};

/** What a story may have of its own. */
export const storyCommentSettings = commentSettings
  .pick({ closeAfterDays: true, onlyOnDuty: true, audience: true, holding: true })
  .partial();
export type StoryCommentSettings = z.infer<typeof storyCommentSettings>;

/** Reads kept settings; a value that cannot be read counts as the default. */
export function commentSettingsFrom(kept: unknown): CommentSettings {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  const merged = commentSettings.safeParse({ ...defaultCommentSettings, ...given });
  return merged.success ? merged.data : defaultCommentSettings;
}

/** The site's settings with what the story has of its own. */
export function settingsForStory(site: CommentSettings, story: unknown): CommentSettings {
  const own = storyCommentSettings.catch({}).parse(story ?? {});
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...site, ...given };
}

/** What decides whether a story takes comments at a moment. */
export interface OpeningFacts {
  readonly now: Date;
  readonly publishedAt: Date | null;
  /** The story's own switch, with its reason. */
  readonly storyOpen: boolean;
  readonly storyReason: string | null;
  /** Until when a moderator is on duty; null when nobody is. */
  readonly onDutyUntil: Date | null;
  /** Comments that wait. Only looked at where the story is open while there is room for more. */
  readonly waiting: number;
}

/** Minutes after which a page that depends on the length of the queue looks at it again. */
const queueLookMinutes = 10;

export type Opening =
  | {
      readonly open: true;
      readonly changesAt: Date | null;
      /** Only people with an account may write. */
      readonly signedInOnly: boolean;
    }
  | {
      readonly open: false;
      readonly reason: string;
      readonly changesAt: Date | null;
      /** Whether it is open to this person once they are signed in. */
      readonly signInHelps: boolean;
    };

/** Whether a story takes comments now, why not, and when time alone will change the answer. */
export function openingOf(settings: CommentSettings, facts: OpeningFacts): Opening {
  if (!facts.storyOpen) return closed(facts.storyReason, 'Comments on this story are closed.');
  if (!settings.open) return closed(settings.closedReason, 'Comments are closed.');
  const end = closingTime(settings, facts.publishedAt);
  if (end && facts.now >= end) {
    return closed(null, `Comments close ${settings.closeAfterDays} days after a story is published.`);
  }
  const signedInOnly = settings.audience === 'signed-in';
  if (!settings.onlyOnDuty) return { open: true, changesAt: end, signedInOnly };
  if (!facts.onDutyUntil || facts.onDutyUntil <= facts.now) {
    return closed(null, 'Comments on this story are open while our moderators are on duty. Nobody is at the moment.');
  }
  // The queue grows and shrinks without a word to the pages: they look again after a while.
  const look = new Date(facts.now.getTime() + queueLookMinutes * 60_000);
  if (facts.waiting >= settings.waitingMax) {
    return {
      ...closed(null, 'More comments are waiting than our moderators can read just now. Please come back later.'),
      changesAt: look,
    };
  }
  return { open: true, changesAt: earliest(end, facts.onDutyUntil, look), signedInOnly };
}

function earliest(...times: readonly (Date | null)[]): Date {
  return new Date(Math.min(...times.flatMap((time) => (time ? [time.getTime()] : []))));
}

function closingTime(settings: CommentSettings, publishedAt: Date | null): Date | null {
  if (settings.closeAfterDays === null || !publishedAt) return null;
  return new Date(publishedAt.getTime() + settings.closeAfterDays * 24 * 3600_000);
}

function closed(given: string | null, instead: string): Extract<Opening, { open: false }> {
  return { open: false, reason: given?.trim() || instead, changesAt: null, signInHelps: false };
}
