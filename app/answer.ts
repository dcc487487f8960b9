import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { idle, type FormState } from '@/lib/domain/form-state';

/**
 * Ends a public action that was done. With scripts the form shows the message; a form that was sent without them is led
 * to the place of the result (303), because a stored page cannot be made again with an answer in it.
 */
export async function answerDone(message: string, href: string, help = false): Promise<FormState> {
  const scripted = (await headers()).has('next-action');
  if (!scripted) redirect(href as Route);
  return { kind: 'done', message, href, ...(help ? { help: true as const } : {}) };
}

/** Refusals by the request in which they were made. They go with it. */
const refusals = new WeakMap<object, FormState>();

/**
 * Ends a public action that was refused. A form that came without scripts is answered by a page of the same request, and
 * React, when it finishes a page whose beginning is stored, does not hand it the form's state: it is kept here until
 * that page asks for it.
 */
export async function answerRefused(state: FormState): Promise<FormState> {
  refusals.set(await headers(), state);
  return state;
}

/** What a form of this very request was refused for; idle when it carried none. For pages made for each request. */
export async function refusedJustNow(): Promise<FormState> {
  return refusals.get(await headers()) ?? idle;
}
