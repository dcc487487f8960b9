import { randomUUID } from 'node:crypto';
import { guarded } from './guarded';
import { findCommentable } from '@/lib/db/comments';
import { takePoint } from '@/lib/db/rate-limits';
import {
  deleteSubscription,
  findSubscription,
  recordConfirmation,
  requestSubscription,
  subscriptionCode,
  type KeptSubscription,
} from '@/lib/db/subscriptions';
import type { SubscriptionForm } from '@/lib/domain/forms/subscription-form';
import type { SubscriptionPace } from '@/lib/domain/subscription';
import { err, ok, type Result } from '@/lib/domain/result';
import { confirmLetter } from '@/lib/mail/letters';
import { letterSite } from '@/lib/mail/site';

interface By {
  readonly address: string;
  readonly now: Date;
}

/**
 * Asks the person behind an address whether they want letters about a story. The answer is the same whether or not they
 * have them already, and one mailbox is asked a few times a day at most: nobody can be flooded or found out.
 */
export function subscribeToStory(
  form: SubscriptionForm,
  by: By,
): Promise<Result<null, 'no-story' | 'too-often' | 'away'>> {
  return guarded(async () => {
    if (form.website !== '') return ok(null);
    const story = await findCommentable(form.articleId, by.now);
    if (!story) return err('no-story' as const);
    if ((await takePoint('subscribe:address', by.address, by.now)) !== null) return err('too-often' as const);
    if ((await takePoint('letter:mailbox', form.email.toLowerCase(), by.now)) !== null) return ok(null);
    const wish = {
      id: randomUUID(),
      kind: 'story',
      articleId: form.articleId,
      commentId: null,
      email: form.email,
      pace: form.pace,
    } as const;
    const title = story.publishedRevision?.title ?? '';
    await requestSubscription(wish, by.now, (id) =>
      confirmLetter({ to: form.email, site: letterSite, kind: 'story', title, code: subscriptionCode(id) }),
    );
    return ok(null);
  });
}

/** The subscription behind a code out of a letter. */
export function readSubscription(
  code: string,
  by: By,
): Promise<Result<KeptSubscription, 'no-subscription' | 'too-often' | 'away'>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', by.address, by.now)) !== null) return err('too-often' as const);
    const found = await findSubscription(code);
    return found ? ok(found) : err('no-subscription' as const);
  });
}

/** Confirms a subscription, or changes how often. */
export function confirmSubscription(
  code: string,
  pace: SubscriptionPace | null,
  by: By,
): Promise<Result<null, 'no-subscription' | 'away'>> {
  return guarded(async () =>
    (await recordConfirmation(code, pace, by.now)) ? ok(null) : err('no-subscription' as const),
  );
}

/** Ends a subscription. Answers alike for a code that never was: mail programs press this button by themselves. */
export function endSubscription(code: string): Promise<Result<null, 'away'>> {
  return guarded(async () => {
    await deleteSubscription(code);
    return ok(null);
  });
}
