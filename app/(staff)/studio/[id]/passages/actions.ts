'use server';

import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { askOnPassage as askAtDesk } from '@/lib/desk/ask-on-passage';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { questionForm } from '@/lib/domain/forms/question-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { articleId } from '@/lib/domain/ids';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'Only editors ask readers.',
  'no-passage': 'The story was changed meanwhile and no longer holds this passage.',
  away: tryAgain,
} as const;

/** Asks readers about a passage; an empty question takes the one before back. */
export async function askOnPassage(story: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = questionForm.safeParse(typed);
  const id = articleId.safeParse(story);
  if (!parsed.success || !id.success) {
    return refused(typed, 'Nothing was asked yet.', parsed.success ? {} : sentencesOf(parsed.error));
  }
  if (!viewer.ok) return refused(typed, tryAgain);
  const { question, ...passage } = parsed.data;
  const asked = await askAtDesk(id.data, passage, question, { viewer: viewer.value, now: new Date() });
  if (!asked.ok) return refused(typed, sentences[asked.error]);
  commentsChanged(id.data);
  const done = question === '' ? 'Readers are no longer asked.' : 'Asked. Readers see the question beside the passage.';
  return answerDone(done, paths.askReaders(id.data));
}
