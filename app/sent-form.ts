import { headers } from 'next/headers';

/**
 * Whether this page is made in answer to a form that was sent without scripts. Then the form must be there, whatever has
 * changed meanwhile: it carries back what was typed and says why it was not taken.
 */
export async function isAnswerToForm(): Promise<boolean> {
  return ((await headers()).get('content-type') ?? '').startsWith('multipart/form-data');
}
