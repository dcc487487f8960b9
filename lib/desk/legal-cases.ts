import { answerCodeOf } from './answer-code';
import { guarded } from './guarded';
import { legalClock } from './legal-clock';
import {
  findCase,
  listCases,
  listOpenCasesOf,
  openComplainant,
  type Complainant,
  type LegalCaseRow,
} from '@/lib/db/legal-cases';
import { recordComplainantRead, recordContact, recordHidden } from '@/lib/db/legal-steps';
import { receiptHash } from '@/lib/db/secrets';
import type { CommentId, LegalCaseId, PersonId } from '@/lib/domain/ids';
import {
  answerDueAt,
  calendarOf,
  caseAnswers,
  caseHoursLeft,
  caseOutcomes,
  noticeGroundWords,
  noticeGrounds,
  noticeOriginWords,
  noticeOrigins,
  proposalOf,
  redacted,
  type LegalSetting,
} from '@/lib/domain/legal-case';
import type { LegalCaseItemView, LegalCaseView } from '@/lib/domain/legal-case-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { askAuthorLetter } from '@/lib/mail/notice-letters';
import { letterSite } from '@/lib/mail/site';

export interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Closed cases that the desk still lists. */
const closedListed = 50;
/** Open cases that it lists at most: the soonest due. */
const openListed = 500;

/** The open cases, the soonest due first, and those closed last; with how the clock is set. */
export function openLegalDesk({ viewer, now }: By): Promise<
  Result<
    {
      readonly open: readonly LegalCaseItemView[];
      readonly closed: readonly LegalCaseItemView[];
      readonly clock: LegalSetting;
    },
    'not-allowed' | 'away'
  >
> {
  return guarded(async () => {
    if (!may(viewer, 'legal:read')) return err('not-allowed' as const);
    const [clock, open, closed] = await Promise.all([
      legalClock(),
      listCases('open', openListed),
      listCases('closed', closedListed),
    ]);
    const view = (row: LegalCaseRow) => itemView(row, clock, now);
    return ok({ open: open.map(view), closed: closed.map(view), clock });
  });
}

/** Opens one case. Who complains stays sealed; names in the notice's words are taken out. */
export function openLegalCase(
  id: LegalCaseId,
  { viewer, now }: By,
): Promise<Result<LegalCaseView, 'not-allowed' | 'no-case' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'legal:read')) return err('not-allowed' as const);
    const [clock, row] = await Promise.all([legalClock(), findCase({ id })]);
    return row ? ok(caseView(row, clock, { viewer, now })) : err('no-case' as const);
  });
}

/** Who complains, and the notice as they wrote it. That it was read, by whom and when, is in the log before it is shown. */
export function readComplainant(
  id: LegalCaseId,
  { viewer, now }: By,
): Promise<Result<Complainant & { readonly explanation: string }, 'not-allowed' | 'no-case' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'legal:read-complainant')) return err('not-allowed' as const);
    const row = await findCase({ id });
    const who = row && openComplainant(row.complainantSealed);
    if (!row || !who) return err('no-case' as const);
    await recordComplainantRead(row, { by: person, at: now });
    return ok({ ...who, explanation: row.explanation });
  });
}

/** The open cases about a comment, for whoever decides on it; none for who may not see the legal desk. */
export async function openCasesOf(
  comment: CommentId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<readonly { readonly id: string; readonly number: number }[]> {
  const found = await guarded(async () => ok(may(viewer, 'legal:read') ? await listOpenCasesOf(comment) : []));
  return found.ok ? found.value : [];
}

export type StepRefusal = 'not-allowed' | 'no-case' | 'changed' | 'names-complainant' | 'away';

/** Asks the author, in the desk's words, which must not name the complainant. */
export function askAuthor(
  id: LegalCaseId,
  form: { readonly version: number; readonly toAuthor: string },
  by: By,
): Promise<Result<{ readonly articleId: string }, StepRefusal>> {
  return actOn(id, form.version, by, async (row, person) => {
    if (row.commentId === null || row.contactedAt) return false;
    if (namesComplainant(row, form.toAuthor)) return 'names-complainant';
    const clock = await legalClock();
    const until = answerDueAt(by.now, clock);
    const code = answerCodeOf(row.id);
    const { title, number } = row;
    const { toAuthor } = form;
    const spoken = until.toISOString().slice(0, 16).replace('T', ', ');
    return recordContact(
      row,
      {
        toAuthor,
        answerDueAt: until,
        answerHash: receiptHash(code),
        write: (to) => askAuthorLetter({ to, site: letterSite, number, title, toAuthor, until: `${spoken} UTC`, code }),
      },
      { by: person, at: by.now },
    );
  });
}

/** Hides the comment while the notice is examined. The author is told; the case stays open. */
export function hideForNow(
  id: LegalCaseId,
  form: { readonly version: number; readonly note: string },
  by: By,
): Promise<Result<{ readonly articleId: string }, StepRefusal>> {
  return actOn(id, form.version, by, async (row, person) => {
    if (namesComplainant(row, form.note)) return 'names-complainant';
    return row.standing === 'shown' && recordHidden(row, form.note, { by: person, at: by.now });
  });
}

/** Opens a case for a step: may the viewer, is it as they read it, and is it not about their own comment. */
export function actOn(
  id: LegalCaseId,
  version: number,
  { viewer }: By,
  does: (row: LegalCaseRow, person: PersonId) => Promise<boolean | 'names-complainant'>,
): Promise<Result<{ readonly articleId: string }, StepRefusal>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'legal:act')) return err('not-allowed' as const);
    const row = await findCase({ id });
    if (!row) return err('no-case' as const);
    if (!may(viewer, 'legal:act', { ownerId: row.ownerId as PersonId | null })) return err('not-allowed' as const);
    if (row.state !== 'open' || row.version !== version) return err('changed' as const);
    const done = await does(row, person);
    if (done === 'names-complainant') return err(done);
    return done ? ok({ articleId: row.articleId }) : err('changed' as const);
  });
}

/** Whether words for the author would tell who complains. */
export function namesComplainant(row: LegalCaseRow, text: string): boolean {
  const who = openComplainant(row.complainantSealed);
  return who !== null && redacted(text, [who.name, who.email]) !== text;
}

function itemView(row: LegalCaseRow, clock: LegalSetting, now: Date): LegalCaseItemView {
  const answer = caseAnswers.find((one) => one === row.answer) ?? null;
  const about = row.commentId === null ? 'story' : 'comment';
  return {
    id: row.id,
    number: row.number,
    about,
    title: row.title,
    slug: row.slug,
    ground: noticeGroundWords[noticeGrounds.find((one) => one === row.ground) ?? 'illegal'].name,
    origin: noticeOriginWords[noticeOrigins.find((one) => one === row.origin) ?? 'form'],
    receivedAt: row.receivedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    hoursLeft: row.state === 'open' ? caseHoursLeft(row.receivedAt, row.dueAt, now, calendarOf(clock)) : 0,
    proposal: proposalOf({ ...row, open: row.state === 'open', about, answer }, now),
    outcome: caseOutcomes.find((one) => one === row.outcome) ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

function caseView(row: LegalCaseRow, clock: LegalSetting, { viewer, now }: By): LegalCaseView {
  const who = openComplainant(row.complainantSealed);
  return {
    ...itemView(row, clock, now),
    version: row.version,
    open: row.state === 'open',
    standing: row.standing,
    reachable: row.reachable,
    commentId: row.commentId,
    authorName: row.authorName,
    explanation: redacted(row.explanation, who ? [who.name, who.email] : []),
    snapshot: row.snapshot,
    goodFaith: row.goodFaith,
    complainant: who ? 'sealed' : 'none',
    mayRead: who !== null && may(viewer, 'legal:read-complainant'),
    mayAct: may(viewer, 'legal:act', { ownerId: row.ownerId as PersonId | null }),
    contactedAt: row.contactedAt?.toISOString() ?? null,
    toAuthor: row.toAuthor,
    answerDueAt: row.answerDueAt?.toISOString() ?? null,
    answer: caseAnswers.find((one) => one === row.answer) ?? null,
    answerText: row.answerText,
    hiddenAt: row.hiddenAt?.toISOString() ?? null,
    toComplainant: row.toComplainant,
  };
}
