import { guarded } from './guarded';
import { findSetting, saveSetting } from '@/lib/db/settings';
import { calendarOf, legalSettingFrom, type LegalSetting } from '@/lib/domain/legal-case';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { addWorkingHours } from '@/lib/domain/working-time';

/** How the desk's clock runs now. */
export async function legalClock(): Promise<LegalSetting> {
  return legalSettingFrom(await findSetting('legal'));
}

/** When a notice that came at a moment is due. Worked out once: a later change of the clock changes no open case. */
export async function caseDueAt(receivedAt: Date): Promise<Date> {
  const setting = await legalClock();
  return addWorkingHours(receivedAt, setting.hours, calendarOf(setting));
}

/** Sets the desk's clock. */
export function setLegalClock(
  setting: LegalSetting,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'legal:set-clock')) return err('not-allowed' as const);
    await saveSetting('legal', { ...setting }, person, now);
    return ok(null);
  });
}
