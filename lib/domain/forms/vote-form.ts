import { z } from 'zod';
import { voteWords } from '@/lib/domain/vote';

/** A vote as it comes from a form. */
export const voteForm = z.object({
  vote: z.enum(voteWords),
  /** The receipts of comments that the browser sent and still has, with spaces between: their author does not vote. */
  receipts: z
    .string()
    .max(2000)
    .default('')
    .transform((codes) => codes.split(' ').filter((code) => code !== '')),
});
export type VoteForm = z.infer<typeof voteForm>;
