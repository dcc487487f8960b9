import type { z } from 'zod';
import type { FormState } from '@/lib/domain/form-state';

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

/** A refusal that keeps every word and says beside each field what was wrong. */
export function refused(
  typed: Readonly<Record<string, string | readonly string[]>>,
  form: string,
  fields: Readonly<Record<string, string>> = {},
): FormState {
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !secretFields.has(name)));
  return { kind: 'refused', form, fields, typed: kept };
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
