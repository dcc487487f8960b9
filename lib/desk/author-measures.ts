import { randomUUID } from 'node:crypto';
import { guarded } from './guarded';
import { aboutOf, mayLift, measureViews } from './measure-views';
import { findRuleBook } from '@/lib/db/house-rules';
import { findAuthorRecord } from '@/lib/db/desk-comments';
import {
  findAuthor,
  findMeasure,
  insertMeasure,
  listMeasures as listKept,
  listMeasuresInForce,
  measureCode,
  recordLift,
} from '@/lib/db/measures';
import { listStaffAmong } from '@/lib/db/people';
import type { LiftForm, MeasureForm } from '@/lib/domain/forms/measure-form';
import type { CommentId } from '@/lib/domain/ids';
import { measureEnd, measureKinds, type MeasureKind, type Reach } from '@/lib/domain/measure';
import type { AuthorView, MeasureView } from '@/lib/domain/measure-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { ruleInForce } from '@/lib/domain/rules';
import type { Viewer } from '@/lib/domain/viewer';
import { measureLetter } from '@/lib/mail/measure-letter';
import { letterSite } from '@/lib/mail/site';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Measures that the list of those in force shows. */
const listed = 200;

type Author = NonNullable<Awaited<ReturnType<typeof findAuthor>>>;

/** The measures that somebody may impose on an author: nobody on themselves, and on colleagues administrators alone. */
function allowed(viewer: Viewer, author: Author): readonly MeasureKind[] {
  const about = aboutOf(author);
  if (author.authorKey === null || !may(viewer, 'measure:impose', about)) return [];
  if (author.isStaff && !may(viewer, 'measure:impose-on-staff', about)) return [];
  return measureKinds.filter((kind) => kind !== 'close_out' || may(viewer, 'measure:close-out', about));
}

function reachOf(author: Author): Reach {
  if (author.personId !== null) return 'account';
  return author.authorKey === null ? 'nothing' : 'email';
}

/** The author of a comment, with their record, the measures about them, and what the viewer may do. */
export function openAuthor(
  id: CommentId,
  { viewer, now }: By,
): Promise<Result<AuthorView, 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'measure:read')) return err('not-allowed' as const);
    const author = await findAuthor(id);
    if (!author) return err('no-comment' as const);
    // Not even that there is a note about oneself.
    if (!may(viewer, 'measure:read', aboutOf(author))) return err('not-allowed' as const);
    const [record, measures] = await Promise.all([
      findAuthorRecord(author.authorKey, id),
      author.authorKey === null ? [] : listKept(author.authorKey),
    ]);
    const staff = new Set(author.isStaff && author.personId ? [author.personId] : []);
    return ok({
      commentId: id,
      // A referred comment's author is not named outside the safeguarding lane.
      authorName: author.state === 'referred' ? 'The author of a referred comment' : author.authorName,
      reach: reachOf(author),
      isStaff: author.isStaff,
      record,
      measures: await measureViews(measures, viewer, now, staff),
      hasAddress: author.email !== null,
      may: allowed(viewer, author),
    });
  });
}

/** What holds now, about all authors. Leaves out what is about the viewer. */
export function listMeasures({ viewer, now }: By): Promise<Result<readonly MeasureView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'measure:read')) return err('not-allowed' as const);
    const measures = (await listMeasuresInForce(now, listed)).filter((one) =>
      may(viewer, 'measure:read', aboutOf(one)),
    );
    const staff = await listStaffAmong(measures.flatMap((one) => (one.personId ? [one.personId] : [])));
    return ok(await measureViews(measures, viewer, now, staff));
  });
}

/** `no-author`: nothing ties the comment to anybody. `already`: a measure of this kind holds. */
export type ImposeRefusal = 'not-allowed' | 'no-comment' | 'no-author' | 'already' | 'away';

/** Imposes a measure on the author of a comment, and tells them, but for a note. */
export function imposeMeasure(form: MeasureForm, { viewer, now }: By): Promise<Result<null, ImposeRefusal>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'measure:impose')) return err('not-allowed' as const);
    const author = await findAuthor(form.commentId);
    if (!author) return err('no-comment' as const);
    if (form.kind === 'close_out' && !may(viewer, 'measure:close-out')) return err('not-allowed' as const);
    if (author.authorKey === null) return err('no-author' as const);
    if (!allowed(viewer, author).includes(form.kind)) return err('not-allowed' as const);
    const id = randomUUID();
    const endsAt = measureEnd(form.days, now);
    const { kind, facts } = form;
    const rule = ruleInForce(await findRuleBook(), form.rule ?? '');
    const letter =
      kind === 'note' || author.email === null
        ? null
        : measureLetter({
            to: author.email,
            site: letterSite,
            kind,
            rule,
            facts,
            endsAt: endsAt?.toISOString() ?? null,
            code: measureCode(id),
          });
    const imposed = await insertMeasure({
      id,
      kind,
      authorKey: author.authorKey,
      personId: author.personId,
      authorName: author.authorName,
      commentId: form.commentId,
      articleId: author.articleId,
      rule: rule?.id ?? null,
      ruleVersion: rule?.version ?? null,
      facts,
      endsAt,
      letter: letter && { kind: 'measure', letter, onceKey: `measure:${id}`, commentId: null },
      by: viewer.id,
      at: now,
    });
    return imposed ? ok(null) : err('already' as const);
  });
}

/** Lifts a measure before its end. `over`: it does not hold any more. */
export function liftMeasure(
  form: LiftForm,
  { viewer, now }: By,
): Promise<Result<{ readonly commentId: string }, 'not-allowed' | 'no-measure' | 'over' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'measure:impose')) return err('not-allowed' as const);
    const measure = await findMeasure(form.measureId);
    if (!measure) return err('no-measure' as const);
    const staff = await listStaffAmong(measure.personId ? [measure.personId] : []);
    if (!mayLift(viewer, measure, staff.has(measure.personId ?? ''))) return err('not-allowed' as const);
    const lifted = await recordLift(form.measureId, form.why, viewer.id, now);
    return lifted ? ok({ commentId: measure.commentId }) : err('over' as const);
  });
}
