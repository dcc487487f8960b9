import { loadModel } from './civility-model';
import { guarded } from './guarded';
import { quietRules, usualThresholds } from '@/lib/civility/thresholds';
import { findThresholds, insertThresholds, listThresholdVersions } from '@/lib/db/thresholds';
import type { ThresholdsForm, TypedPair } from '@/lib/domain/forms/thresholds-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import {
  adjustableRules,
  learnedHeads,
  type Limits,
  type SiteThresholds,
  type ThresholdRow,
  type ThresholdsView,
} from '@/lib/domain/thresholds';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The thresholds as they hold now, beside those that the screen brings, and how it came to that. */
export function openThresholds({
  viewer,
}: Pick<By, 'viewer'>): Promise<Result<ThresholdsView, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'rule:list')) return err('not-allowed' as const);
    const [{ version, changes }, versions] = await Promise.all([findThresholds(), listThresholdVersions()]);
    return ok({ version, rows: rowsOf(changes), versions });
  });
}

/**
 * Chooses thresholds for the comments to come. None that was screened is looked at again: each names the version that it
 * was screened under.
 */
export function changeThresholds(
  form: ThresholdsForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'changed-meanwhile' | Crossed | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'threshold:change')) return err('not-allowed' as const);
    const changes = thresholdsFrom(form.typed);
    if ('crossed' in changes) return err(changes);
    const kept = await insertThresholds({ changes, version: form.version, reason: form.reason }, person, now);
    return kept ? ok(null) : err('changed-meanwhile' as const);
  });
}

/** A pair of which one half was typed, and stands on the wrong side of the half that the screen brings. */
export interface Crossed {
  readonly crossed: Pick<TypedPair, 'kind' | 'name'>;
}

/** What was typed, as changes: whatever equals what the screen brings is left to the screen, also when that improves. */
export function thresholdsFrom(typed: readonly TypedPair[]): SiteThresholds | Crossed {
  const changes: { rules: Record<string, Limits>; learned: Record<string, Limits> } = { rules: {}, learned: {} };
  for (const row of rowsOf({ rules: {}, learned: {} })) {
    const pair = typed.find(({ kind, name }) => kind === row.kind && name === row.name);
    const limits = { strict: pair?.strict ?? row.own.strict, wide: pair?.wide ?? row.own.wide };
    if (limits.strict === row.own.strict && limits.wide === row.own.wide) continue;
    // Where the writer is never spoken to, the strict threshold does nothing: it gives way.
    const strict = row.spoken ? limits.strict : Math.max(limits.strict, limits.wide);
    if (limits.wide > strict) return { crossed: { kind: row.kind, name: row.name } };
    changes[row.kind][row.name] = { strict, wide: limits.wide };
  }
  return changes;
}

function rowsOf(changes: SiteThresholds): readonly ThresholdRow[] {
  const { rules, learned } = loadModel().thresholds;
  return [
    ...adjustableRules.map((name) => ({
      kind: 'rules' as const,
      name,
      own: rules[name] ?? usualThresholds,
      chosen: changes.rules[name] ?? null,
      spoken: !quietRules.has(name),
    })),
    ...learnedHeads.map((name) => ({
      kind: 'learned' as const,
      name,
      own: learned[name],
      chosen: changes.learned[name] ?? null,
      spoken: true,
    })),
  ];
}
