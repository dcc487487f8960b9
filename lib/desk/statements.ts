import { guarded } from './guarded';
import { findRuleBook } from '@/lib/db/house-rules';
import { listRestrictions } from '@/lib/db/restrictions';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { statementOf, type Statement } from '@/lib/domain/statement';
import type { Viewer } from '@/lib/domain/viewer';
import { letterSite } from '@/lib/mail/site';

/** Statements in one answer. */
const perAnswer = 5000;

export interface Statements {
  readonly statements: readonly Statement[];
  /** Where the next answer begins; null when this was the last. */
  readonly next: string | null;
}

/** Every restriction after a row of the log, as statements of reasons. */
export function exportStatements(
  after: bigint,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<Statements, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'log:read')) return err('not-allowed' as const);
    const [rows, book] = await Promise.all([listRestrictions(after, perAnswer), findRuleBook()]);
    return ok({
      statements: rows.map((row) => statementOf(row, book, letterSite.siteUrl)),
      next: rows.length === perAnswer ? (rows.at(-1)?.seq.toString() ?? null) : null,
    });
  });
}
