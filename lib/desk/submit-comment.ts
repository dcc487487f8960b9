import { randomBytes, randomUUID } from 'node:crypto';
import { guarded } from './guarded';
import { screenInHouse } from './screen-in-house';
import { findCommentable, findReplyTarget, insertComment, type NewComment } from '@/lib/db/comments';
import { takePoint } from '@/lib/db/rate-limits';
import { keyedHash, receiptHash, seal } from '@/lib/db/secrets';
import type { CommentForm } from '@/lib/domain/forms/comment-form';
import { commentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { harmlessName } from '@/lib/text/harmless-name';

export interface Submission {
  readonly viewer: Viewer;
  readonly now: Date;
  /** Where the request came from; only ever hashed. */
  readonly address: string;
}

export type SubmissionRefusal =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-story' }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'no-parent' }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'too-often'; readonly seconds: number };

export interface Submitted {
  /** The way back to the comment, shown once. */
  readonly receipt: string;
}

/** Takes in a comment: screened, held, with a receipt for its author. Nothing is published here. */
export function submitComment(form: CommentForm, by: Submission): Promise<Result<Submitted, SubmissionRefusal | 'away'>> {
  return guarded(() => submit(form, by));
}

async function submit(form: CommentForm, by: Submission): Promise<Result<Submitted, SubmissionRefusal>> {
  if (!may(by.viewer, 'comment:submit')) return err({ kind: 'not-allowed' });
  const submission = submissionOf(form, by);
  const code = receiptCodeFor(submission);
  // What filled in a field that nobody sees is told that all went well, and nothing is kept.
  if (form.website !== '') return ok({ receipt: code });

  const story = await findCommentable(form.articleId, by.now);
  if (!story) return err({ kind: 'no-story' });
  if (!story.commentsOpen) return err({ kind: 'closed', reason: story.commentsClosedReason ?? 'Comments are closed.' });
  const parent = form.parentId === '' ? null : await findReplyTarget(form.parentId, form.articleId);
  if (form.parentId !== '' && !parent) return err({ kind: 'no-parent' });

  const wait =
    (await takePoint('comment:address', by.address, by.now)) ?? (await takePoint('comment:story', form.articleId, by.now));
  if (wait !== null) return err({ kind: 'too-often', seconds: wait });

  const authorName = by.viewer.kind === 'guest' ? harmlessName(form.name) : by.viewer.name;
  if (authorName === '') return err({ kind: 'no-name' });
  const screening = await screenInHouse(form.body, form.articleId, {
    people: story.bylines.map((entry) => entry.byline.name).concat(parent ? [parent.authorName] : []),
    storyTerms: [story.publishedRevision?.title ?? '', story.publishedRevision?.dek ?? ''],
  });
  const comment: NewComment = {
    id: commentId.parse(randomUUID()),
    articleId: form.articleId,
    parent: parent ? { id: parent.id, rootId: parent.rootId, depth: parent.depth } : null,
    personId: personOf(by.viewer),
    authorName,
    emailSealed: form.email === '' ? null : seal(form.email),
    authorKey: authorKeyOf(by.viewer, form.email),
    body: form.body,
    receiptHash: receiptHash(code),
    submissionKey: keyedHash('submission', submission),
  };
  await insertComment(comment, screening, by.now);
  return ok({ receipt: code });
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

/** The same author again, without saying who: by account, else by e-mail. A guest without e-mail has no history. */
function authorKeyOf(viewer: Viewer, email: string): string | null {
  const person = personOf(viewer);
  if (person) return keyedHash('author', `person:${person}`);
  return email === '' ? null : keyedHash('author', `email:${email.toLowerCase()}`);
}

/** A key for a form that the server draws itself. 128 random bits. */
export function newSubmissionKey(): string {
  return randomBytes(16).toString('base64url');
}
