import type { z } from 'zod';
import type { FormState } from '@/lib/domain/form-state';
import type { NudgePoint } from '@/lib/domain/nudge';

/** Fields that are never sent back, not even to the person who typed them. */
const secretFields: ReadonlySet<string> = new Set(['password', 'website']);

/** The fields of a submission as plain data: lists where a name came more than once or is declared as one. */
export function typedFields(data: FormData, lists: readonly string[] = []): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    typed[name] = lists.includes(name) ? values : (values.at(-1) ?? '');
  }
  return typed;
}

/** What is said once before a comment is sent, with every word kept. */
export function nudged(
  typed: Readonly<Record<string, string | readonly string[]>>,
  points: readonly NudgePoint[],
  token: string,
): FormState {
  return { kind: 'nudged', form: 'Before you send this: one look at it, please.', points, token, typed: keptOf(typed) };
}

function keptOf(typed: Readonly<Record<string, string | readonly string[]>>) {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !secretFields.has(name)));
}

/** A refusal that keeps every word and says beside each field what was wrong. */
export function refused(
  typed: Readonly<Record<string, string | readonly string[]>>,
  form: string,
  fields: Readonly<Record<string, string>> = {},
): Extract<FormState, { kind: 'refused' }> {
  return { kind: 'refused', form, fields, typed: keptOf(typed) };
}

/** The first sentence of each field out of zod's issues. */
export function sentencesOf(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    sentences[field] ??= issue.message;
  }
  return sentences;
}
