import { db } from './client';
import { isTaken } from './errors';
import type { Prisma } from './generated/client';
import { recordLog } from './log';
import type { PersonId } from '@/lib/domain/ids';
import { siteThresholdsFrom, type SiteThresholds, type ThresholdVersionView } from '@/lib/domain/thresholds';

/** The thresholds that the site chose, with their version; 0 while it chose nothing. */
export async function findThresholds(): Promise<{ readonly version: number; readonly changes: SiteThresholds }> {
  const row = await db.thresholdVersion.findFirst({
    orderBy: { version: 'desc' },
    select: { version: true, changes: true },
  });
  return { version: row?.version ?? 0, changes: siteThresholdsFrom(row?.changes) };
}

/** Every version with who chose it and why, the newest first. */
export async function listThresholdVersions(): Promise<readonly ThresholdVersionView[]> {
  const rows = await db.thresholdVersion.findMany({ orderBy: { version: 'desc' } });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ savedById }) => savedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ version, changes, reason, savedAt, savedById }) => ({
    version,
    changes: siteThresholdsFrom(changes),
    reason,
    savedAt: savedAt.toISOString(),
    savedBy: names.get(savedById) ?? null,
  }));
}

interface NewThresholds {
  readonly changes: SiteThresholds;
  /** The version that they were made on. */
  readonly version: number;
  readonly reason: string;
}

/** Keeps a version. False when somebody chose others after the version that this one was made on. */
export async function insertThresholds(
  { changes, version, reason }: NewThresholds,
  by: PersonId,
  at: Date,
): Promise<boolean> {
  const kept = JSON.parse(JSON.stringify(changes)) as Prisma.InputJsonObject;
  try {
    return await db.$transaction(async (tx) => {
      const newest = await tx.thresholdVersion.aggregate({ _max: { version: true } });
      if ((newest._max.version ?? 0) !== version) return false;
      await tx.thresholdVersion.create({
        data: { version: version + 1, changes: kept, reason, savedAt: at, savedById: by },
        select: { version: true },
      });
      await recordLog(tx, {
        at,
        actorKind: 'person',
        actorId: by,
        act: 'thresholds-changed',
        facts: { version: version + 1, reason, changes: kept },
      });
      return true;
    });
  } catch (error) {
    if (isTaken(error, 'version')) return false;
    throw error;
  }
}
