import { StatusLine } from '@/components/desk/status-line.island';
import { UndoLine } from '@/components/moderation/undo-line.island';
import type { Staff } from '@/lib/auth/guard';
import { freshDecision, ownDecision } from '@/lib/desk/next-comment';
import type { FormState } from '@/lib/domain/form-state';
import { commentId } from '@/lib/domain/ids';

const done: Readonly<Record<string, (author: string) => string>> = {
  'comment-publish': (author) => `Published: the comment by ${author}. Readers see it in a few seconds.`,
  'comment-publish-masked': (author) => `Published with a detail masked: the comment by ${author}.`,
  'comment-decline': (author) => `Declined: the comment by ${author}. Its author can read why on the receipt.`,
  'comment-request-changes': (author) =>
    `Sent back: the comment by ${author}. Its author can change it from the receipt.`,
  'comment-refer': (author) => `Referred to the safeguarding lead: the comment by ${author}.`,
};

interface DecisionLineProps {
  /** The comment that was decided on, out of the address. */
  readonly decided: string | string[] | undefined;
  readonly viewer: Staff;
  readonly now: Date;
  readonly undo: (before: FormState, data: FormData) => Promise<FormState>;
}

/** What the moderator has just done, said above what comes next. Nothing when the address names something else. */
export async function DecisionLine({ decided, viewer, now, undo }: DecisionLineProps) {
  const id = commentId.safeParse(decided);
  if (!id.success) return null;
  const decision = await ownDecision(id.data, { viewer });
  if (!decision.ok || !decision.value) return null;
  const sentence = done[decision.value.act]?.(decision.value.authorName);
  if (!sentence) return null;
  const fresh = await freshDecision({ viewer, now });
  return (
    <>
      <StatusLine key={id.data}>{sentence}</StatusLine>
      {fresh.ok && fresh.value?.commentId === id.data ? (
        <UndoLine
          key={`undo-${id.data}`}
          action={undo}
          commentId={id.data}
          seconds={fresh.value.seconds}
          stays={false}
        />
      ) : null}
    </>
  );
}

/** The same on the page of the next comment, which knows by itself what was decided last. */
export async function LastDecision({ viewer, now, undo }: Omit<DecisionLineProps, 'decided'>) {
  const fresh = await freshDecision({ viewer, now });
  if (!fresh.ok || !fresh.value) return null;
  const { commentId: last, act, authorName, seconds } = fresh.value;
  const sentence = done[act]?.(authorName);
  if (!sentence) return null;
  return (
    <>
      <StatusLine key={last}>{sentence}</StatusLine>
      <UndoLine key={`undo-${last}`} action={undo} commentId={last} seconds={seconds} stays />
    </>
  );
}
