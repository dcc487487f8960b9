/** The words of the settings for comments, the same in the site's form and in a story's. */
export const audienceWords = { everyone: 'Everyone', 'signed-in': 'Readers who are signed in' } as const;

export const holdingWords = {
  all: 'Every comment waits for a moderator',
  'first-time': 'Comments of people who were never published wait',
  untrusted: 'Comments of people who are not yet trusted wait',
} as const;

/** Choices for a select or a group of radio buttons. */
export function choicesOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
