import { z } from 'zod';
import { commentId } from '@/lib/domain/ids';

/** What the newsroom can do with a published comment beside taking it down. */
export const featureActs = ['pin', 'unpin', 'pick', 'unpick', 'close', 'reopen'] as const;
export type FeatureAct = (typeof featureActs)[number];

/** Closing a thread is moderation: whoever only edits stories cannot. */
export function isClosing(act: FeatureAct): act is 'close' | 'reopen' {
  return act === 'close' || act === 'reopen';
}

/** What is said when it is done. */
export const featureWords: Readonly<Record<FeatureAct, string>> = {
  pin: 'Pinned. The thread stands first.',
  unpin: 'The thread stands in its order again.',
  pick: 'Recommended. Readers see “Staff pick” beside it.',
  unpick: 'No longer recommended.',
  close: 'Closed. Nobody can answer this comment or anything below it.',
  reopen: 'Open again for answers.',
};

export const featureForm = z.object({ commentId, act: z.enum(featureActs) });
export type FeatureForm = z.infer<typeof featureForm>;
