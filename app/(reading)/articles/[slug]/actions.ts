'use server';

import { answerDone } from '@/app/answer';
import { currentTrace, currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { listHelp } from '@/lib/desk/help-lines';
import { submitComment as submitAtDesk, type SubmissionRefusal } from '@/lib/desk/submit-comment';
import type { FormState } from '@/lib/domain/form-state';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { nudged, refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { assertNever } from '@/lib/domain/result';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

/** Public: anybody may write. The comment is held until a moderator has read it. */
export async function submitComment(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = commentForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Your comment was not sent yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);

  const sent = await submitAtDesk(parsed.data, {
    viewer: viewer.value,
    now: new Date(),
    ...(await currentTrace()),
  });
  if (!sent.ok) return sent.error === 'away' ? refused(typed, tryAgain) : refusal(typed, sent.error);
  const { receipt, published, disclosure, referred, articleId } = sent.value;
  if (published) commentsChanged(articleId);
  if (disclosure) return answerCalmly(paths.receipt(receipt), referred);
  return answerDone(
    published ? 'Thank you. Your comment is on the page.' : 'Thank you. A moderator will read your comment.',
    paths.receipt(receipt),
  );
}

/** Somebody told of danger: the help lines stand in the form's place at once, and on the receipt. */
async function answerCalmly(receipt: string, referred: boolean): Promise<FormState> {
  const done = await answerDone(
    referred
      ? 'Thank you for telling us. A colleague who is trained for it will read it with care.'
      : 'Thank you for telling us. A moderator will read it with care.',
    receipt,
    true,
  );
  const help = await listHelp(new Date());
  return done.kind === 'done' && help.ok ? { ...done, lines: help.value } : done;
}

function refusal(typed: Record<string, string | string[]>, error: SubmissionRefusal): FormState {
  switch (error.kind) {
    case 'not-allowed':
      return refused(typed, 'You cannot comment here at present.');
    case 'no-story':
      return refused(typed, 'This story is no longer on the site, so it takes no comments.');
    case 'closed':
      return refused(typed, error.reason);
    case 'barred':
      return {
        ...refused(typed, error.sentence),
        ...(error.code === null ? {} : { more: { href: paths.measure(error.code), label: 'The reasons' } }),
      };
    case 'no-parent':
      return refused(typed, 'The comment that you answer is no longer on the page. You can send yours as a new one.');
    case 'no-passage':
      return refused(
        typed,
        'The story was changed and no longer holds the words that you chose. You can send your comment on the whole story.',
      );
    case 'nudge':
      return nudged(typed, error.points, error.token);
    case 'no-name':
      return refused(typed, 'Your comment was not sent yet.', {
        name: 'Please give a name that can be read.',
      });
    case 'too-often':
      return refused(
        typed,
        `Many comments came from your network just now. Please send yours again in ${inWords(error.seconds)}.`,
      );
    default:
      return assertNever(error);
  }
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
