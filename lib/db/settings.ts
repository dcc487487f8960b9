import { db } from './client';
import type { Prisma } from './generated/client';
import { recordLog } from './log';
import { commentSettingsFrom, type CommentSettings } from '@/lib/domain/comment-settings';
import type { PersonId } from '@/lib/domain/ids';

/** Every setting that is kept in the database, by its key. */
export const settingKeys = ['comments', 'duty', 'safeguarding', 'legal', 'second'] as const;
export type SettingKey = (typeof settingKeys)[number];

/** What is kept under a key; null when nothing is. Callers read it with a schema of their own. */
export async function findSetting(key: SettingKey): Promise<unknown> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
  return row?.value ?? null;
}

/** Keeps a setting, with a log row that says who and what. */
export async function saveSetting(
  key: SettingKey,
  value: Prisma.InputJsonObject,
  by: PersonId,
  at: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({
      where: { key },
      create: { key, value, savedAt: at, savedBy: by },
      update: { value, savedAt: at, savedBy: by },
      select: { key: true },
    });
    await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'setting-changed', facts: { key, value } });
  });
}

/** How the site takes comments. */
export async function findCommentSettings(): Promise<CommentSettings> {
  return commentSettingsFrom(await findSetting('comments'));
}

/** Until when a moderator is on duty; null when nobody said so. */
export async function findDutyEnd(): Promise<Date | null> {
  const kept = await findSetting('duty');
  const until = typeof kept === 'object' && kept !== null && 'until' in kept ? kept.until : null;
  const date = typeof until === 'string' ? new Date(until) : null;
  return date && Number.isFinite(date.getTime()) ? date : null;
}
