import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Route } from 'next';
import type { FormState } from '@/lib/domain/form-state';

/**
 * Ends a public action that was done. With scripts the form shows the message; a form that was sent without them is led
 * to the place of the result (303), because a stored page cannot be made again with an answer in it.
 */
export async function answerDone(message: string, href: string, help = false): Promise<FormState> {
  const scripted = (await headers()).has('next-action');
  if (!scripted) redirect(href as Route);
  return { kind: 'done', message, href, ...(help ? { help: true as const } : {}) };
}
