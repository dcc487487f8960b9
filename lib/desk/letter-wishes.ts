import { randomUUID } from 'node:crypto';
import type { NewComment } from '@/lib/db/comments';
import { takePoint } from '@/lib/db/rate-limits';
import type { CommentForm } from '@/lib/domain/forms/comment-form';
import type { CommentId } from '@/lib/domain/ids';
import { receiptLetter } from '@/lib/mail/letters';
import { letterSite } from '@/lib/mail/site';

interface Sent {
  readonly id: CommentId;
  readonly code: string;
  readonly title: string;
  readonly now: Date;
}

/**
 * What the writer wishes to get by mail: the receipt, and answers. Anybody can type anybody's address, so at most a few
 * such letters a day reach one mailbox, and a wish for answers is first asked about once the comment is published.
 */
export async function wishesOf(form: CommentForm, sent: Sent): Promise<Pick<NewComment, 'letters' | 'subscription'>> {
  if (form.email === '') return {};
  const mayWrite = form.mailReceipt && (await takePoint('letter:mailbox', form.email.toLowerCase(), sent.now)) === null;
  const letter = receiptLetter({ to: form.email, title: sent.title, code: sent.code, site: letterSite });
  return {
    letters: mayWrite ? [{ kind: 'receipt', letter, onceKey: `receipt:${sent.id}`, commentId: sent.id }] : [],
    subscription: form.subscribe
      ? {
          id: randomUUID(),
          kind: 'answers',
          articleId: form.articleId,
          commentId: sent.id,
          email: form.email,
          pace: 'at-once',
        }
      : null,
  };
}
