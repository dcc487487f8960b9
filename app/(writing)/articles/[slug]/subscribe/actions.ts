'use server';

import { answerDone } from '@/app/answer';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { subscribeToStory } from '@/lib/desk/subscribe';
import type { FormState } from '@/lib/domain/form-state';
import { subscriptionForm } from '@/lib/domain/forms/subscription-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'no-story': 'This story is no longer on the site.',
  'too-often': 'Many such requests came from your network. Please wait an hour.',
  away: tryAgain,
} as const;

/** Public: anybody may ask for letters; the mailbox is asked before any is sent. */
export async function askForLetters(slug: string, _before: FormState, data: FormData): Promise<FormState> {
  const typed = typedFields(data);
  const parsed = subscriptionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was asked for yet.', sentencesOf(parsed.error));
  const asked = await subscribeToStory(parsed.data, { address: await currentAddress(), now: new Date() });
  if (!asked.ok) return refused(typed, sentences[asked.error]);
  return answerDone(
    'Look into your mailbox: we sent a letter that asks whether this was you.',
    `${paths.subscribe(slug)}?asked=yes`,
  );
}
