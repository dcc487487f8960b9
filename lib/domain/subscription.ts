import { z } from 'zod';

/** What letters can be had of: answers to one's own comment, or every comment on a story. */
export const subscriptionKinds = ['answers', 'story'] as const;
export type SubscriptionKind = (typeof subscriptionKinds)[number];

/** How often: with each comment, or once a day. */
export const subscriptionPaces = ['at-once', 'daily'] as const;
export type SubscriptionPace = (typeof subscriptionPaces)[number];

/** Hours after which a subscription that nobody confirmed is deleted. */
export const confirmationHours = 48;

export const paceField = z.enum(subscriptionPaces, { error: 'Choose how often we may write.' });

/** Names after an @ in a text, as far as one of these names follows. Each name once, whatever its case. */
export function mentionedNames(text: string, names: readonly string[]): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return names.filter((name) => {
    const wanted = `@${name.normalize('NFKC').toLowerCase()}`;
    if (wanted.length < 3) return false;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const before = at === 0 ? ' ' : folded.charAt(at - 1);
      const after = folded.charAt(at + wanted.length);
      if (!/[\p{L}\p{N}_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after)) return true;
    }
    return false;
  });
}
