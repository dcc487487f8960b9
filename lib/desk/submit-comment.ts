import { randomBytes, randomUUID } from 'node:crypto';
import { barFor, type Barred } from './bar-for';
import { openingFor } from './comment-opening';
import { authorKeyOf } from './author-key';
import { readForm } from './form-reading';
import { guarded } from './guarded';
import { currentRules } from './house-rules';
import { wishesOf } from './letter-wishes';
import { nudgeToken, readNudge } from './nudge-token';
import { callsForHelp } from './calls-for-help';
import { screenComment } from './screen-comment';
import { findCommentable, findReplyTarget, insertComment, type NewComment } from '@/lib/db/comments';
import { locatePassage } from './locate-passage';
import { isHeldAlways } from '@/lib/db/measures';
import { takePoint } from '@/lib/db/rate-limits';
import { findTrustRecord } from '@/lib/db/recent-comments';
import { keyedHash, receiptHash, seal } from '@/lib/db/secrets';
import { voterKeyOf } from '@/lib/db/voters';
import type { CommentForm } from '@/lib/domain/forms/comment-form';
import { commentId } from '@/lib/domain/ids';
import { nudgePoints, type NudgePoint } from '@/lib/domain/nudge';
import { may } from '@/lib/domain/permissions';
import { threadClosedWords } from '@/lib/domain/comment';
import { err, ok, type Result } from '@/lib/domain/result';
import { needsNoWaiting } from '@/lib/domain/trust';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { harmlessName } from '@/lib/text/harmless-name';

export interface Submission {
  readonly viewer: Viewer;
  readonly now: Date;
  /** Where the request came from; only ever hashed. */
  readonly address: string;
  /** With the address, what tells one guest from another on one day; only ever hashed. */
  readonly userAgent?: string;
}

export type SubmissionRefusal =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-story' }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'no-parent' }
  | { readonly kind: 'no-passage' }
  | { readonly kind: 'no-name' }
  | Barred
  | { readonly kind: 'too-often'; readonly seconds: number }
  /** No refusal: what could be changed is said once, and the same words are taken with the token. */
  | { readonly kind: 'nudge'; readonly points: readonly NudgePoint[]; readonly token: string };

export interface Submitted {
  /** The way back to the comment, shown once. */
  readonly receipt: string;
  readonly articleId: string;
  /** Whether it appeared at once. */
  readonly published: boolean;
  /** Whether the words tell of somebody in danger or of something that was done to the writer. */
  readonly disclosure: boolean;
  /** Whether it went to the safeguarding lead for that. */
  readonly referred: boolean;
}

/**
 * Takes in a comment: screened, held, with a receipt for its author. Published only where the site's rule says so; words in
 * which the screen hears a call for help go to the safeguarding lead at once, and are never published by a rule.
 */
export function submitComment(
  form: CommentForm,
  by: Submission,
): Promise<Result<Submitted, SubmissionRefusal | 'away'>> {
  return guarded(() => submit(form, by));
}

async function submit(form: CommentForm, by: Submission): Promise<Result<Submitted, SubmissionRefusal>> {
  if (!may(by.viewer, 'comment:submit')) return err({ kind: 'not-allowed' });
  const submission = submissionOf(form, by);
  const code = receiptCodeFor(submission);
  const sent = { receipt: code, articleId: form.articleId, published: false, disclosure: false, referred: false };
  // What filled in a field that nobody sees is told that all went well, and nothing is kept.
  if (form.website !== '') return ok(sent);

  const story = await findCommentable(form.articleId, by.now);
  if (!story) return err({ kind: 'no-story' });
  const { opening, settings } = await openingFor(story, by.viewer, by.now);
  if (!opening.open) return err({ kind: 'closed', reason: opening.reason });
  const parent = form.parentId === '' ? null : await findReplyTarget(form.parentId, form.articleId);
  if (form.parentId !== '' && !parent) return err({ kind: 'no-parent' });
  if (parent?.closed) return err({ kind: 'closed', reason: threadClosedWords });
  const authorName = by.viewer.kind === 'guest' ? harmlessName(form.name) : by.viewer.name;
  if (authorName === '') return err({ kind: 'no-name' });

  const passage = form.passageBlock === '' ? null : await locatePassage(form.articleId, form);
  if (form.passageBlock !== '' && !passage) return err({ kind: 'no-passage' });

  const wait =
    (await takePoint('comment:address', by.address, by.now)) ??
    (await takePoint('comment:story', form.articleId, by.now));
  if (wait !== null) return err({ kind: 'too-often', seconds: wait });

  const authorKey = authorKeyOf(by.viewer, form.email);
  const bar = await barFor(authorKey, by.viewer, by.now);
  if (bar) return err(bar);

  const submissionKey = keyedHash('submission', submission);
  const place = {
    articleId: form.articleId,
    authorKey,
    except: null,
    exceptSubmission: submissionKey,
    answers: parent?.authorName,
    now: by.now,
  };
  const screening = await screenComment(form.body, place);
  const points = nudgePoints(form.body, screening);
  const nudge = readNudge(form.nudge, form.articleId, form.body);
  if (points.length > 0 && nudge === 'none') {
    const named = nudgePoints(form.body, screening, await currentRules());
    return err({ kind: 'nudge', points: named, token: nudgeToken(form.articleId, form.body) });
  }

  const id = commentId.parse(randomUUID());
  const person = personOf(by.viewer);
  const trusted = person && settings.holding !== 'all' && !(await isHeldAlways(authorKey, by.now));
  const record = trusted ? await findTrustRecord(person, by.now) : null;
  const referred = callsForHelp(screening);
  const published = !referred && needsNoWaiting(settings, record, screening);
  const comment: NewComment = {
    id,
    articleId: form.articleId,
    parent: parent ? { id: parent.id, rootId: parent.rootId, depth: parent.depth } : null,
    personId: person,
    authorName,
    emailSealed: form.email === '' ? null : seal(form.email),
    authorKey,
    body: form.body,
    receiptHash: receiptHash(code),
    voterKey: await voterKeyOf(person, { address: by.address, userAgent: by.userAgent ?? '' }, by.now),
    passage,
    submissionKey,
    facts: { ...(await readForm(form, by.now)), nudge },
    atOnce: referred ? 'refer' : published ? 'publish' : null,
    ...(await wishesOf(form, { id, code, title: story.publishedRevision?.title ?? '', now: by.now })),
  };
  const stored = await insertComment(comment, screening, by.now);
  if (stored.kind === 'thread-closed') return err({ kind: 'closed', reason: threadClosedWords });
  return ok({ ...sent, published, referred, disclosure: screening.findings.some(({ rule }) => rule === 'disclosure') });
}

/**
 * The receipt's code. Derived from the form's own random key and the site's secret, so that a form that was sent twice
 * leads to the same receipt, and nobody without the secret can make one.
 */
function receiptCodeFor(submission: string): string {
  return keyedHash('receipt', submission).slice(0, 32);
}

/** Milliseconds in which the same words from the same place count as one submission, when the form had no key. */
const repeatWindow = 10 * 60_000;

/** What makes this submission the same as another: the form's key, else place, time and words together. */
function submissionOf(form: CommentForm, by: Submission): string {
  if (form.submissionKey !== '') return `key:${form.submissionKey}`;
  const window = Math.floor(by.now.getTime() / repeatWindow);
  return JSON.stringify([window, by.address, form.articleId, form.parentId, form.name, form.body]);
}

/** A key for a form that the server draws itself. 128 random bits. */
export function newSubmissionKey(): string {
  return randomBytes(16).toString('base64url');
}
