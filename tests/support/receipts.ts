import { randomUUID } from 'node:crypto';
import { makeStaff, makeStory, noon } from './newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { decideComment } from '@/lib/desk/decide-comment';
import { submitComment } from '@/lib/desk/submit-comment';
import type { Decision } from '@/lib/domain/comment';
import { commentForm, type CommentForm } from '@/lib/domain/forms/comment-form';
import { commentId, type CommentId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';
import { mark } from './mark';

/** A moment some minutes after noon. */
export const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

/** A holder of a receipt at a moment, from a network of their own. */
export const holding = (code: string, minutes = 1) => ({ code, address: randomUUID(), now: after(minutes) });

export interface Sent {
  readonly code: string;
  readonly id: CommentId;
  readonly story: { readonly id: string; readonly slug: string };
}

/** A comment that came in by the form at noon, held. */
export async function sendComment(
  changes: Partial<Record<keyof CommentForm, string>> = {},
  place?: Sent['story'],
  minutes = 0,
): Promise<Sent> {
  const story = place ?? (await makeStory(await makeStaff('editor')));
  const form = commentForm.parse({
    articleId: story.id,
    name: 'River',
    body: `A thoughtful remark, ${mark()}.`,
    submissionKey: randomUUID(),
    ...changes,
  });
  const sent = await submitComment(form, { viewer: guest, now: after(minutes), address: randomUUID() });
  if (!sent.ok) throw new Error(`The comment was refused: ${JSON.stringify(sent.error)}`);
  const row = await db.comment.findUniqueOrThrow({
    where: { receiptHash: receiptHash(sent.value.receipt) },
    select: { id: true },
  });
  return { code: sent.value.receipt, id: commentId.parse(row.id), story };
}

/** What a moderator decides on the revision that stands. */
export async function decide(id: CommentId, decision: Decision, minutes = 0): Promise<string> {
  const moderator = await makeStaff('moderator');
  const { revision } = await db.comment.findUniqueOrThrow({ where: { id }, select: { revision: true } });
  const decided = await decideComment(
    { commentId: id, revision, decision },
    { viewer: moderator, now: after(minutes) },
  );
  if (!decided.ok) throw new Error(`Not decided: ${JSON.stringify(decided.error)}`);
  return moderator.id;
}

export const publish: Decision = { kind: 'publish' };
export const decline: Decision = { kind: 'decline', rule: 'attack', note: 'Please leave the person out.' };
export const requestChanges: Decision = {
  kind: 'request-changes',
  rule: 'pii',
  note: 'Please send it without the number.',
};
