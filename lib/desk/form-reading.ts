import { spendFormToken } from './form-token';
import { spendProof } from './proof-of-work';
import type { CommentForm } from '@/lib/domain/forms/comment-form';

/**
 * How the form was filled in, for the log and the moderator: whether its token was good, and whether a proof of work
 * came with it. Without scripts both are `none`, which says nothing against the comment.
 */
export async function readForm(
  form: CommentForm,
  now: Date,
): Promise<{ readonly token: string; readonly proof: string }> {
  const [token, proof] = await Promise.all([spendFormToken(form.formToken, now), spendProof(form.proof, now)]);
  return { token, proof };
}
