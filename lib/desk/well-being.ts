import { guarded } from './guarded';
import { countOwnDecisions, findDeskChoices, isHarshComment, recordSeen, saveDeskChoices } from '@/lib/db/desk-choices';
import { listCategories } from '@/lib/db/taxonomy';
import { breakDue, type DeskChoices, type OwnNumbers } from '@/lib/domain/desk-choices';
import type { Choice } from '@/lib/domain/desk-view';
import type { CommentId, PersonId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

export interface OwnDesk {
  readonly choices: DeskChoices;
  readonly numbers: OwnNumbers;
  readonly categories: readonly Choice[];
}

/** The person whose choices these are: whoever asks. There is no way to ask about somebody else. */
function self(viewer: Viewer): PersonId | null {
  return may(viewer, 'well-being:choose') ? personOf(viewer) : null;
}

/** What a moderator chose for themselves, with what only they see of their work. */
export function openOwnDesk({ viewer, now }: By): Promise<Result<OwnDesk, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = self(viewer);
    if (!me) return err('not-allowed' as const);
    const midnight = new Date(now);
    midnight.setUTCHours(0, 0, 0, 0);
    const weekAgo = new Date(now.getTime() - 7 * 24 * 3600_000);
    const [kept, categories, today, week] = await Promise.all([
      findDeskChoices(me),
      listCategories(),
      countOwnDecisions(me, midnight),
      countOwnDecisions(me, weekAgo),
    ]);
    const { harshRun, sittingSince, lastGivenId: _, ...choices } = kept;
    return ok({
      choices,
      numbers: { today, week, harshRun, sittingSince: sittingSince?.toISOString() ?? null },
      categories: categories.map(({ id, name }) => ({ id, name })),
    });
  });
}

/** Keeps what a moderator chose. */
export function chooseOwnDesk(
  choices: DeskChoices,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = self(viewer);
    if (!me) return err('not-allowed' as const);
    await saveDeskChoices(me, choices);
    return ok(null);
  });
}

/** Notes that the viewer is at the desk. Answers the minutes without a pause once a break is due; null before. */
export function beAtDesk({ viewer, now }: By): Promise<Result<number | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = self(viewer);
    if (!me) return err('not-allowed' as const);
    const since = await recordSeen(me, now);
    return ok(breakDue(await findDeskChoices(me), since, now));
  });
}

/** Whether the viewer asked for harsh words to be folded, and these are. */
export function isFolded(
  id: CommentId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<boolean, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = self(viewer);
    if (!me) return err('not-allowed' as const);
    return ok((await findDeskChoices(me)).foldsHarsh && (await isHarshComment(id)));
  });
}
