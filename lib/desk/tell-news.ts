import { findRuleBook } from '@/lib/db/house-rules';
import { insertLetter, insertLetters, mailboxKey, type NewLetter } from '@/lib/db/letters';
import { findNewsComment, readNews, type NewsComment, type NewsRow } from '@/lib/db/news';
import { findReportContact } from '@/lib/db/reports';
import { undoSeconds } from '@/lib/db/settling';
import {
  listSubscribersAtOnce,
  listThreadSubscribers,
  subscriptionCode,
  type Subscriber,
} from '@/lib/db/subscriptions';
import type { Transaction } from '@/lib/db/client';
import { ruleVersionIn } from '@/lib/domain/rule-version';
import { ruleAt } from '@/lib/domain/rules';
import { mentionedNames } from '@/lib/domain/subscription';
import { decisionLetter, newsLetter, outcomeLetter, type DecisionWord } from '@/lib/mail/letters';
import { letterSite } from '@/lib/mail/site';
import { harmlessName } from '@/lib/text/harmless-name';

/** Milliseconds that a decision can still be taken back without a trace; nobody is written to before. */
const quietTime = (undoSeconds + 5) * 1000;
/** Rows of the log in one transaction: few, because each may mean a letter to thousands. */
const rowsAtOnce = 5;

/** Turns what the log says happened into letters. Answers how many rows it read; run it again while that is not 0. */
export async function tellNews(now: Date): Promise<number> {
  return readNews(new Date(now.getTime() - quietTime), rowsAtOnce, now, (tx, row) => tellOf(tx, row, now));
}

/** The states of a story whose conversation readers can see. */
const visible: ReadonlySet<string> = new Set(['published', 'scheduled']);
const decided: ReadonlySet<string> = new Set<DecisionWord>(['published', 'declined', 'changes_requested']);

async function tellOf(tx: Transaction, row: NewsRow, now: Date): Promise<void> {
  if (!row.commentId) return;
  if (row.act === 'report-closed') return tellReporter(tx, row, now);
  if (row.toState === null || row.toState === row.fromState || !decided.has(row.toState)) return;
  const comment = await findNewsComment(tx, row.commentId);
  // Decided otherwise meanwhile: the row that says so follows, and nobody hears of what no longer holds.
  if (!comment || comment.state !== row.toState) return;
  await tellAuthor(tx, row, comment, now);
  if (comment.state === 'published' && visible.has(comment.article.state)) await tellReaders(tx, row, comment, now);
}

async function tellAuthor(tx: Transaction, row: NewsRow, comment: NewsComment, now: Date): Promise<void> {
  if (!comment.email) return;
  const rule = ruleAt(await findRuleBook(tx), row.rule ?? '', ruleVersionIn(row.facts));
  const letter = decisionLetter({
    to: comment.email,
    site: letterSite,
    decision: comment.state as DecisionWord,
    title: comment.title,
    slug: comment.slug,
    commentId: comment.id,
    rule: rule && { name: rule.name, clause: rule.clause },
    note: row.note,
    byPerson: row.actorKind === 'person',
    confirm: comment.state === 'published' && comment.waitingWish ? subscriptionCode(comment.waitingWish) : null,
  });
  await insertLetter(tx, { kind: 'decision', letter, onceKey: `decision:${row.seq}`, commentId: comment.id }, now);
}

/** Each mailbox hears once of one comment, whatever the reasons: an answer before a mention before the story. */
async function tellReaders(tx: Transaction, row: NewsRow, comment: NewsComment, now: Date): Promise<void> {
  const thread = await listThreadSubscribers(tx, comment.rootId);
  const named = new Set(
    mentionedNames(
      comment.body,
      thread.map((one) => one.authorName),
    ),
  );
  const subscribers = await listSubscribersAtOnce(tx, comment.articleId, comment.parentId);
  const all: readonly { readonly to: Subscriber; readonly kind: 'answers' | 'mention' | 'story' }[] = [
    ...subscribers.filter((one) => one.kind === 'answers').map((to) => ({ to, kind: 'answers' as const })),
    ...thread.filter((one) => named.has(one.authorName)).map((to) => ({ to, kind: 'mention' as const })),
    ...subscribers.filter((one) => one.kind === 'story').map((to) => ({ to, kind: 'story' as const })),
  ];
  const author = comment.email === null ? null : mailboxKey(comment.email);
  const letters = all
    .filter(({ to }) => to.emailKey !== author)
    .map(({ to, kind }): NewLetter => ({
      kind: kind === 'mention' ? 'mention' : 'answer',
      letter: newsLetter({
        to: to.email,
        site: letterSite,
        kind,
        title: comment.title,
        slug: comment.slug,
        commentId: comment.id,
        authorName: harmlessName(comment.authorName),
        code: subscriptionCode(to.id),
      }),
      onceKey: `news:${comment.id}:${to.emailKey}`,
      commentId: comment.id,
    }));
  await insertLetters(tx, letters, now);
}

async function tellReporter(tx: Transaction, row: NewsRow, now: Date): Promise<void> {
  const reportId =
    typeof row.facts === 'object' && row.facts !== null && 'report' in row.facts ? String(row.facts.report) : '';
  const report = await findReportContact(tx, reportId);
  if (!report?.email) return;
  const { email: to, title, slug, removed, outcome } = report;
  const letter = outcomeLetter({ to, site: letterSite, title, slug, removed, outcome });
  await insertLetter(tx, { kind: 'outcome', letter, onceKey: `outcome:${reportId}`, commentId: row.commentId }, now);
}
