import { guarded } from './guarded';
import { rumoursIn } from '@/lib/civility/rumours-in';
import { deleteRumour, insertRumour, listRumours, updateRumour } from '@/lib/db/rumours';
import type { RumourChangeForm, RumourForm } from '@/lib/domain/forms/rumour-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { rumourHint, rumoursMax, type RumourHint, type RumourView } from '@/lib/domain/rumour';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The known rumours that a text may repeat, as the card of a comment shows them. */
export async function rumourHints(text: string): Promise<readonly RumourHint[]> {
  return rumoursIn(text, await listRumours()).map(rumourHint);
}

/** Every known rumour. */
export function openRumours({
  viewer,
}: Pick<By, 'viewer'>): Promise<Result<readonly RumourView[], 'not-allowed' | 'away'>> {
  return guarded(async () => (may(viewer, 'rule:list') ? ok(await listRumours()) : err('not-allowed' as const)));
}

/** Lists a rumour from now on. */
export function addRumour(
  form: RumourForm,
  { viewer, now }: By,
): Promise<Result<string, 'not-allowed' | 'there-already' | 'too-many' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'rumour:change')) return err('not-allowed' as const);
    if ((await listRumours()).length >= rumoursMax) return err('too-many' as const);
    const id = await insertRumour(form, person, now);
    return id === null ? err('there-already' as const) : ok(id);
  });
}

/** Changes a rumour from now on. No decision that was taken changes. */
export function changeRumour(
  form: RumourChangeForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'there-already' | 'changed-meanwhile' | 'no-rumour' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'rumour:change')) return err('not-allowed' as const);
    const done = await updateRumour(form, person, now);
    return done === 'changed' ? ok(null) : err(done);
  });
}

/** Drops a rumour. */
export function dropRumour(
  id: string,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-rumour' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'rumour:change')) return err('not-allowed' as const);
    return (await deleteRumour(id, person, now)) ? ok(null) : err('no-rumour' as const);
  });
}
