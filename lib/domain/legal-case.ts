import { z } from 'zod';
import { bankHolidays } from './bank-holidays';
import { endOfDayAfter, isTimeZone, workingHoursBetween, type WorkingCalendar } from './working-time';

/** What a legal notice says is broken. */
export const noticeGrounds = ['defamation', 'privacy', 'copyright', 'illegal'] as const;
export type NoticeGround = (typeof noticeGrounds)[number];

/** In words for people, and as the law that a restriction rests on. */
export const noticeGroundWords: Readonly<Record<NoticeGround, { readonly name: string; readonly law: string }>> = {
  defamation: { name: 'Defamation', law: 'The law of defamation' },
  privacy: { name: 'Privacy', law: 'The law of privacy and data protection' },
  copyright: { name: 'Copyright', law: 'The law of copyright' },
  illegal: { name: 'Other illegal content', law: 'Content that the law forbids' },
};

/** How a notice came in: by a reader's report, by the public form, or typed in by staff. */
export const noticeOrigins = ['report', 'form', 'letter'] as const;
export type NoticeOrigin = (typeof noticeOrigins)[number];
export const noticeOriginWords: Readonly<Record<NoticeOrigin, string>> = {
  report: 'by a report',
  form: 'by the form for notices',
  letter: 'by letter, typed in by staff',
};

export const caseOutcomes = ['removed', 'kept', 'changed', 'withdrawn'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];
export const caseOutcomeWords: Readonly<Record<CaseOutcome, string>> = {
  removed: 'Removed',
  kept: 'Kept as it is',
  changed: 'Changed, and kept',
  withdrawn: 'The notice was withdrawn',
};

/** The house rule's place in decisions that follow a notice: no rule of the house, the law. */
export const noticeRule = 'notice';

/** What stands in place of a house rule where a decision follows a notice; null for every other rule. */
export function noticeReason(rule: string): { readonly name: string; readonly clause: string } | null {
  if (rule !== noticeRule) return null;
  return {
    name: 'A legal notice',
    clause: 'Words that break the law are removed, and may be hidden while a notice about them is examined.',
  };
}

export const caseAnswers = ['agrees', 'defends'] as const;
export type CaseAnswer = (typeof caseAnswers)[number];
export const caseAnswerWords: Readonly<Record<CaseAnswer, string>> = {
  agrees: 'The author agrees that the comment is removed',
  defends: 'The author stands by the comment',
};

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
};

/** Hours that a site may set, and days for the author's answer. */
export const legalLimits = { hoursMax: 240, answerDaysMax: 30, holidaysMax: 400 } as const;

/**
 * The clock of the desk. As it comes: 48 hours without weekends and bank holidays, and an answer of the author until
 * midnight at the end of the fifth day after they were asked, as the Defamation (Operators of Websites) Regulations 2013
 * have it (http://www.legislation.gov.uk/uksi/2013/3028/made, regulation 1 and schedule).
 */
export const legalSetting = z.object({
  hours: z.number().int().min(1).max(legalLimits.hoursMax),
  answerDays: z.number().int().min(1).max(legalLimits.answerDaysMax),
  timeZone: z.string().refine(isTimeZone),
  holidays: z
    .array(
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .refine(isDay),
    )
    .max(legalLimits.holidaysMax),
});
export type LegalSetting = z.infer<typeof legalSetting>;

export const defaultLegalSetting: LegalSetting = {
  hours: 48,
  answerDays: 5,
  timeZone: 'Europe/London',
  holidays: [...bankHolidays],
};

/** Reads what is kept; a value that cannot be read counts as the default. */
export function legalSettingFrom(kept: unknown): LegalSetting {
  const read = legalSetting.safeParse(kept);
  return read.success ? read.data : defaultLegalSetting;
}

export function calendarOf({ timeZone, holidays }: LegalSetting): WorkingCalendar {
  return { timeZone, holidays: new Set(holidays) };
}

/** Until when the author may answer: midnight at the end of the last of the days. */
export function answerDueAt(contactedAt: Date, setting: LegalSetting): Date {
  return endOfDayAfter(contactedAt, setting.answerDays, setting.timeZone);
}

/** Counting hours left; negative when late. A clock that goes back never makes more of them than there were. */
export function caseHoursLeft(receivedAt: Date, dueAt: Date, now: Date, calendar: WorkingCalendar): number {
  return workingHoursBetween(now < receivedAt ? receivedAt : now, dueAt, calendar);
}

/** What the desk's proposal depends on. */
export interface CaseFacts {
  readonly open: boolean;
  readonly about: 'comment' | 'story';
  /** `gone`: readers do not see the comment, and not because of this case. */
  readonly standing: 'shown' | 'hidden' | 'gone';
  /** Whether there is a mailbox to write to. */
  readonly reachable: boolean;
  readonly contactedAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly answer: CaseAnswer | null;
}

export type Proposal =
  | 'remove-agreed'
  | 'weigh-answer'
  | 'remove-silent'
  | 'await-answer'
  | 'ask-author'
  | 'remove-unreachable'
  | 'nothing-left'
  | 'decide-story'
  | 'closed';

/** The next step that the desk proposes. A person presses, always. */
export function proposalOf(facts: CaseFacts, now: Date): Proposal {
  if (!facts.open) return 'closed';
  if (facts.about === 'story') return 'decide-story';
  if (facts.standing === 'gone') return 'nothing-left';
  if (facts.answer === 'agrees') return 'remove-agreed';
  if (facts.answer === 'defends') return 'weigh-answer';
  if (!facts.reachable) return 'remove-unreachable';
  if (facts.contactedAt === null) return 'ask-author';
  return facts.answerDueAt !== null && now >= facts.answerDueAt ? 'remove-silent' : 'await-answer';
}

export const proposalWords: Readonly<Record<Proposal, string>> = {
  'remove-agreed': 'The author agrees: remove the comment.',
  'weigh-answer': 'The author stands by the comment: weigh both sides, and decide.',
  'remove-silent': 'The author did not answer in time: remove the comment.',
  'await-answer': 'The author was asked. Wait for the answer, or hide the comment meanwhile.',
  'ask-author': 'Ask the author, before the clock runs out. Leave out who complains.',
  'remove-unreachable': 'There is no mailbox to ask the author at: remove the comment before the clock runs out.',
  'nothing-left': 'Readers no longer see the comment. Tell the complainant, and close the case.',
  'decide-story': 'The notice is about a story: speak with its editor, then record what was done.',
  closed: 'The case is closed.',
};

/** The words without the names that must not be told: each occurrence is taken out, whatever its case. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replace(new RegExp(escaped(secret), 'giu'), '[name removed]'), text);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
