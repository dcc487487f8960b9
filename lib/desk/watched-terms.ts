import { guarded } from './guarded';
import { screenText } from './screening';
import { deleteTerm, insertTerm, listTermRecords, listTerms } from '@/lib/db/watched-terms';
import type { Screening } from '@/lib/domain/finding';
import type { WatchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { termDays, termsMax, type WatchedTermView } from '@/lib/domain/watched-term';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The words with which the screen names a watched term as a finding's cause. */
const causeOf = (pattern: string) => `a term this site watches: “${pattern}”`;

/** The watched terms, each with how it fared in the last 90 days. */
export function openTerms({ viewer, now }: By): Promise<Result<readonly WatchedTermView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'term:list')) return err('not-allowed' as const);
    const terms = await listTerms();
    const since = new Date(now.getTime() - termDays * 24 * 3600_000);
    const records = await listTermRecords(
      terms.map(({ pattern }) => causeOf(pattern)),
      since,
    );
    return ok(
      terms.map(({ addedAt, ...term }) => {
        const record = records.find(({ cause, rule }) => cause === causeOf(term.pattern) && rule === term.rule);
        return { ...term, addedAt: addedAt.toISOString(), hits: record?.hits ?? 0, upheld: record?.upheld ?? 0 };
      }),
    );
  });
}

/** Watches a term from now on. No past decision changes. */
export function watchTerm(
  form: WatchedTermForm,
  { viewer, now }: By,
): Promise<Result<string, 'not-allowed' | 'there-already' | 'too-many' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'term:change')) return err('not-allowed' as const);
    if ((await listTerms()).length >= termsMax) return err('too-many' as const);
    const id = await insertTerm(form, person, now);
    return id === null ? err('there-already' as const) : ok(id);
  });
}

/** Drops a term. */
export function dropTerm(id: string, { viewer, now }: By): Promise<Result<null, 'not-allowed' | 'no-term' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'term:change')) return err('not-allowed' as const);
    return (await deleteTerm(id, person, now)) ? ok(null) : err('no-term' as const);
  });
}

/** Screens a text as a comment would be, under today's terms, and keeps nothing of it. */
export function tryText(
  text: string,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<Screening, 'not-allowed' | 'away'>> {
  return guarded(async () =>
    may(viewer, 'term:list') ? ok(screenText(text, { terms: await listTerms() })) : err('not-allowed' as const),
  );
}
