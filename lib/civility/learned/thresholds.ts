import { z } from 'zod';
import { byHead, type HeadName } from '@/lib/civility/learned/heads';

/** Logits. From `strict` on the screen speaks to the writer; from `wide` on it only orders the queue. */
export interface HeadThresholds {
  readonly strict: number;
  readonly wide: number;
}

export type Thresholds = Readonly<Record<HeadName, HeadThresholds>>;

const headThresholds = z
  .object({ strict: z.number(), wide: z.number() })
  .refine(({ strict, wide }) => wide <= strict, 'The wide threshold must not be above the strict one.');

/** The thresholds as they are stored with the weights. */
export const thresholdsSchema = z.object(byHead(() => headThresholds));

/** The model's thresholds, with those that a site has chosen for itself in their place. */
export function withOverrides(
  defaults: Thresholds,
  overrides: Partial<Record<HeadName, Partial<HeadThresholds>>> = {},
): Thresholds {
  return byHead((head) => {
    const strict = overrides[head]?.strict ?? defaults[head].strict;
    return { strict, wide: Math.min(strict, overrides[head]?.wide ?? defaults[head].wide) };
  });
}
