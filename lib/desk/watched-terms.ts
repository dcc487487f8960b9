import { guarded } from './guarded';
import {
  deleteTerm,
  insertTerm,
  listTermRecords,
  listTerms,
  listTermVersions,
  updateTerm,
  type KeptTerm,
} from '@/lib/db/watched-terms';
import type { TermChangeForm, WatchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import {
  orderCause,
  termCause,
  termDays,
  termsMax,
  type TermVersionView,
  type WatchedTermView,
} from '@/lib/domain/watched-term';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The watched terms, each with how it fared in the last 90 days. */
export function openTerms({ viewer, now }: By): Promise<Result<readonly WatchedTermView[], 'not-allowed' | 'away'>> {
  return guarded(async () =>
    may(viewer, 'term:list') ? ok(await withRecords(await listTerms(), now)) : err('not-allowed' as const),
  );
}

/** A term as it stands, and all that it ever was. The first is null once it was dropped. */
export interface OpenTerm {
  readonly term: WatchedTermView | null;
  readonly versions: readonly TermVersionView[];
}

/** One term with its versions, the newest first. */
export function openTerm(
  id: string,
  { viewer, now }: By,
): Promise<Result<OpenTerm, 'not-allowed' | 'no-term' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'term:list')) return err('not-allowed' as const);
    const [versions, terms] = await Promise.all([listTermVersions(id), listTerms()]);
    if (versions.length === 0) return err('no-term' as const);
    const [term] = await withRecords(
      terms.filter((one) => one.id === id),
      now,
    );
    return ok({ term: term ?? null, versions });
  });
}

async function withRecords(terms: readonly KeptTerm[], now: Date): Promise<readonly WatchedTermView[]> {
  const records = await listTermRecords(
    terms.flatMap(({ pattern }) => [termCause(pattern), orderCause(pattern)]),
    new Date(now.getTime() - termDays * 24 * 3600_000),
  );
  return terms.map(({ addedAt, ...term }) => {
    const own = records.filter(
      ({ cause, rule }) =>
        rule === term.rule && (cause === termCause(term.pattern) || cause === orderCause(term.pattern)),
    );
    const sum = (of: 'hits' | 'upheld') => own.reduce((total, record) => total + record[of], 0);
    return { ...term, addedAt: addedAt.toISOString(), hits: sum('hits'), upheld: sum('upheld') };
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

/** Changes a term from now on: its words, what it does, where it does not count. */
export function changeTerm(
  form: TermChangeForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'there-already' | 'changed-meanwhile' | 'no-term' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'term:change')) return err('not-allowed' as const);
    const done = await updateTerm(form, person, now);
    return done === 'changed' ? ok(null) : err(done);
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
