import type { PublishRefusal } from '@/lib/desk/write-article';

const sentences = {
  'not-allowed': 'Your role does not allow this. The text is still in the form.',
  away: 'The database is not answering. Your text is still here: please try again in a moment.',
  'no-story': 'This story is no longer in the newsroom. Your text is still in the form.',
  'version-changed':
    'Somebody else saved this story after you opened it. Your text is still in the form: open the story in a second window and bring the two together.',
  'slug-taken': 'Another story has, or once had, this address.',
  'not-published': 'The story is not published, so there is nothing to withdraw. Your text was saved.',
} as const;

/** What is said when something was not done in the studio. */
export function savedSentence(refusal: keyof typeof sentences): string {
  return sentences[refusal];
}

/** What is said when a story was saved but not published, with a sentence beside each field that has a gap. */
export function publicationSentence(refusal: PublishRefusal): { form: string; fields: Record<string, string> } {
  if (typeof refusal === 'string') return { form: `Saved, but not published. ${sentences[refusal]}`, fields: {} };
  const fields = refusal.gaps.map(({ field, sentence }) => [field === 'hero' ? 'heroAlt' : field, sentence]);
  return { form: 'Saved, but not published yet: something is still missing.', fields: Object.fromEntries(fields) };
}
