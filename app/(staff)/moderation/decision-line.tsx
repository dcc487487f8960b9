import { StatusLine } from '@/components/desk/status-line.island';
import type { Staff } from '@/lib/auth/guard';
import { ownDecision } from '@/lib/desk/next-comment';
import { commentId } from '@/lib/domain/ids';

const done: Readonly<Record<string, (author: string) => string>> = {
  'comment-publish': (author) => `Published: the comment by ${author}. Readers see it now.`,
  'comment-decline': (author) => `Declined: the comment by ${author}. Its author can read why on the receipt.`,
  'comment-request-changes': (author) => `Sent back: the comment by ${author}. Its author can change it from the receipt.`,
  'comment-refer': (author) => `Referred to the safeguarding lead: the comment by ${author}.`,
};

interface DecisionLineProps {
  /** The comment that was decided on, out of the address. */
  readonly decided: string | string[] | undefined;
  readonly viewer: Staff;
}

/** What the moderator has just done, said above what comes next. Nothing when the address names something else. */
export async function DecisionLine({ decided, viewer }: DecisionLineProps) {
  const id = commentId.safeParse(decided);
  if (!id.success) return null;
  const decision = await ownDecision(id.data, { viewer });
  if (!decision.ok || !decision.value) return null;
  const sentence = done[decision.value.act]?.(decision.value.authorName);
  return sentence ? <StatusLine key={id.data}>{sentence}</StatusLine> : null;
}
