import { guarded } from './guarded';
import { deleteHelpLine, insertHelpLine, listHelpLines, recordHelpCheck } from '@/lib/db/help-lines';
import type { HelpLineForm } from '@/lib/domain/forms/help-line-form';
import type { HelpLineView } from '@/lib/domain/help-line';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The lines that people can be sent to now. For everybody; what nobody checked for half a year is left out. */
export function listHelp(now: Date): Promise<Result<readonly HelpLineView[], 'away'>> {
  return guarded(async () => ok((await listHelpLines(now)).filter(({ standing }) => standing !== 'hidden')));
}

/** The whole register, for who keeps it. */
export function openHelpLines({ viewer, now }: By): Promise<Result<readonly HelpLineView[], 'not-allowed' | 'away'>> {
  return guarded(async () =>
    may(viewer, 'help-line:change') ? ok(await listHelpLines(now)) : err('not-allowed' as const),
  );
}

/** Lists a line. It counts as unchecked until somebody says that they rang it. */
export function addHelpLine(
  form: HelpLineForm,
  { viewer, now }: By,
): Promise<Result<string, 'not-allowed' | 'there-already' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'help-line:change')) return err('not-allowed' as const);
    const id = await insertHelpLine(form, person, now);
    return id === null ? err('there-already' as const) : ok(id);
  });
}

/** Says that a line was checked just now, or takes it off. */
export function changeHelpLine(
  id: string,
  change: 'checked' | 'remove',
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-line' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'help-line:change')) return err('not-allowed' as const);
    const done = change === 'checked' ? await recordHelpCheck(id, person, now) : await deleteHelpLine(id, person, now);
    return done ? ok(null) : err('no-line' as const);
  });
}
