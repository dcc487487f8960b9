import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { submitComment, type Submission } from '@/lib/desk/submit-comment';
import { receiptHash } from '@/lib/db/secrets';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { commentId, type ArticleId, type CommentId } from '@/lib/domain/ids';
import { guest, type Viewer } from '@/lib/domain/viewer';
import { mark } from '@/tests/support/mark';
import { makeStaff, noon } from '@/tests/support/newsroom';

interface Words {
  readonly email?: string;
  readonly body?: string;
  readonly viewer?: Viewer;
  readonly now?: Date;
}

const by = ({ viewer = guest, now = noon }: Words): Submission => ({ viewer, now, address: randomUUID() });

/** What becomes of a comment that is sent on a story. */
export function send(articleId: ArticleId, words: Words = {}) {
  const { email = '', body = `A remark on the second part, ${mark()}.` } = words;
  const form = commentForm.parse({ articleId, name: 'River', email, body, submissionKey: randomUUID() });
  return submitComment(form, by(words));
}

/** A comment that was sent and taken: its id, and the code of its receipt. */
export async function sent(
  articleId: ArticleId,
  words: Words = {},
): Promise<{ readonly id: CommentId; readonly receipt: string }> {
  const answer = await send(articleId, words);
  if (!answer.ok) throw new Error(`Not taken: ${JSON.stringify(answer.error)}`);
  const { receipt } = answer.value;
  const row = await db.comment.findUniqueOrThrow({ where: { receiptHash: receiptHash(receipt) } });
  return { id: commentId.parse(row.id), receipt };
}

/** A reader with an account. */
export async function makeReader(): Promise<Extract<Viewer, { kind: 'reader' }>> {
  const { id, name } = await makeStaff();
  return { kind: 'reader', id, name };
}

export const mailbox = () => `reader-${mark()}@example.org`;
