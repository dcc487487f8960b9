import { guarded } from './guarded';
import { countOpenSeconds, findNextSecond, listOwnPairs, recordSecond } from '@/lib/db/second-reviews';
import { settledBefore } from '@/lib/db/settling';
import { findSetting, saveSetting } from '@/lib/db/settings';
import type { Finding } from '@/lib/domain/finding';
import type { SecondForm } from '@/lib/domain/forms/second-form';
import type { PersonId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { houseRule } from '@/lib/domain/rules';
import { isAgreed, secondSetting } from '@/lib/domain/second-review';
import type { DisagreementView, SecondDeskView, SecondLookView } from '@/lib/domain/second-view';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/**
 * The next comment to judge without knowing its decision, and what two people saw differently, for these two alone.
 * Decisions that can still be undone are not looked at yet.
 */
export function openSecondDesk({ viewer, now }: By): Promise<Result<SecondDeskView, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'second:judge')) return err('not-allowed' as const);
    const [waiting, next, pairs] = await Promise.all([
      countOpenSeconds(person, settledBefore(now), now),
      findNextSecond(person, settledBefore(now), now),
      listOwnPairs(person, now),
    ]);
    return ok({
      waiting,
      next: next && lookView(next),
      disagreements: pairs.filter((pair) => !isAgreed(pair)).map((pair) => disagreementView(pair, person)),
    });
  });
}

/** Gives a second judgement. It changes nothing about the comment. */
export function judgeAgain(
  form: SecondForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-rule' | 'changed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'second:judge')) return err('not-allowed' as const);
    const rule = form.second === 'publish' ? null : houseRule(form.rule);
    if (form.second !== 'publish' && !rule) return err('no-rule' as const);
    const given = { seq: form.seq, second: form.second, secondRule: rule?.id ?? null, note: form.note };
    const kept = await recordSecond({ ...given, by: person, at: now }, settledBefore(now));
    return kept ? ok(null) : err('changed' as const);
  });
}

/** The share of decisions in the sample, 0 to 1. */
export async function secondShare(): Promise<number> {
  return secondSetting.parse(await findSetting('second')).share;
}

/** Sets the share. Decisions that are in the sample already stay in it. */
export function setSecondShare(share: number, { viewer, now }: By): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'second:set-share')) return err('not-allowed' as const);
    await saveSetting('second', { share }, person, now);
    return ok(null);
  });
}

type Next = NonNullable<Awaited<ReturnType<typeof findNextSecond>>>;

function lookView({ seq, revision, authorName, article, parent, revisions }: Next): SecondLookView {
  const read = revisions.find(({ number }) => number === revision);
  return {
    seq: seq.toString(),
    authorName,
    text: read?.body ?? '',
    // Written from a Screening: the columns hold nothing but its rules and statuses.
    findings: (read?.findings ?? []).map((row) => row as unknown as Finding),
    article: {
      slug: article.slug,
      title: article.publishedRevision?.title ?? '',
      dek: article.publishedRevision?.dek ?? '',
    },
    answers:
      parent?.state === 'published' ? { authorName: parent.authorName, text: parent.revisions[0]?.body ?? '' } : null,
  };
}

type OwnPair = Awaited<ReturnType<typeof listOwnPairs>>[number];

function disagreementView(pair: OwnPair, viewer: PersonId): DisagreementView {
  const { first, firstRule, second, secondRule, commentId, note } = pair;
  return {
    first,
    firstRule,
    second,
    secondRule,
    commentId,
    note,
    ownFirst: pair.firstById === viewer,
    judgedAt: pair.judgedAt?.toISOString() ?? '',
  };
}
