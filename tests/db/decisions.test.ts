import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { recordLog } from '@/lib/db/log';

describe('the database itself', () => {
  it.each(['comment-publish', 'comment-decline', 'comment-request-changes', 'comment-keep', 'comment-revert'])(
    'refuses %s on a comment of one’s own, and with it the whole transaction',
    async (act) => {
      const moderator = await makeStaff('moderator');
      const id = await makeHeldComment((await makeStory(await makeStaff('editor'))).id, { personId: moderator.id });
      const decide = (actorId: string) =>
        db.$transaction(async (tx) => {
          await tx.comment.update({ where: { id }, data: { state: 'declined' } });
          await recordLog(tx, { at: noon, actorKind: 'person', actorId, act, commentId: id });
        });
      await expect(decide(moderator.id)).rejects.toThrow(/comment of their own/);
      expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'held' });
      await decide((await makeStaff('moderator')).id);
      expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'declined' });
    },
  );
});
