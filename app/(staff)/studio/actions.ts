'use server';

import { refresh } from 'next/cache';
import { publicationSentence, savedSentence } from './sentences';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { beginStory, publishStory, saveStory, withdrawStory } from '@/lib/desk/write-article';
import type { FormState } from '@/lib/domain/form-state';
import { articleForm } from '@/lib/domain/forms/article-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { articleId } from '@/lib/domain/ids';
import type { Viewer } from '@/lib/domain/viewer';
import { articleChanged, commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const lists = ['bylines', 'categories'];

/** Begins a story out of the studio's empty form. */
export async function createStory(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, lists);
  const parsed = articleForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The draft was not saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const begun = await beginStory(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!begun.ok) return refused(typed, savedSentence(begun.error), begun.error === 'slug-taken' ? taken : {});
  return answerDone('Saved as a draft.', paths.editStory(begun.value));
}

const taken = { slug: 'Another story has, or once had, this address. Please choose another.' };

/** Saves, publishes or withdraws, by the button that was pressed. Every way saves first: no word is lost. */
export async function changeStory(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, lists);
  const parsed = articleForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const story = articleId.safeParse(id);
  if (!story.success) return refused(typed, savedSentence('no-story'));

  const by = { viewer: viewer.value, now: new Date() };
  const saved = await saveStory({ ...parsed.data, articleId: story.data }, by);
  if (!saved.ok) return refused(typed, savedSentence(saved.error), saved.error === 'slug-taken' ? taken : {});
  const version = saved.value;
  const kept = { ...typed, version: String(version) };
  // The line above the form tells anew how the story stands; the words in the form stay as they are.
  refresh();
  if (typed['intent'] === 'publish') return publish(story.data, version, kept, by);
  if (typed['intent'] === 'withdraw') return withdraw(story.data, version, kept, by);
  return { kind: 'done', message: 'Saved. Readers do not see it until you publish.', version };
}

type StoryId = Parameters<typeof publishStory>[0];
interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

async function publish(
  id: StoryId,
  version: number,
  typed: Record<string, string | string[]>,
  by: By,
): Promise<FormState> {
  const published = await publishStory(id, version, by);
  if (!published.ok) {
    const { form, fields } = publicationSentence(published.error);
    return refused(typed, form, fields);
  }
  articleChanged(published.value.slug, published.value.oldSlug);
  // Passages were looked for again in the new text, and the conversation says which of them are gone.
  commentsChanged(id);
  return {
    kind: 'done',
    message: 'Published. Readers see it now.',
    version,
    href: paths.article(published.value.slug),
  };
}

async function withdraw(
  id: StoryId,
  version: number,
  typed: Record<string, string | string[]>,
  by: By,
): Promise<FormState> {
  const withdrawn = await withdrawStory(id, by);
  if (!withdrawn.ok) return refused(typed, savedSentence(withdrawn.error));
  articleChanged(withdrawn.value.slug);
  return { kind: 'done', message: 'Withdrawn. Readers no longer see the story; nothing of it was deleted.', version };
}
