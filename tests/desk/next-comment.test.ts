import { beforeAll, describe, expect, test } from 'vitest';
import { decideComment } from '@/lib/desk/decide-comment';
import { nextComment, ownDecision } from '@/lib/desk/next-comment';
import type { ArticleId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';
import { makeHeldComment, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';

let moderator: StaffViewer;
let other: StaffViewer;
let story: ArticleId;

beforeAll(async () => {
  moderator = await makeStaff('moderator');
  other = await makeStaff('moderator');
  story = (await makeStory(await makeStaff('editor'))).id;
});

const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

describe('after a decision', () => {
  test('the one that has waited longest comes next, leaving out one’s own and the one just left', async () => {
    const own = await makeHeldComment(story, { personId: moderator.id, at: later(0) });
    const left = await makeHeldComment(story, { at: later(1) });
    const next = await makeHeldComment(story, { at: later(2) });
    await makeHeldComment(story, { at: later(3) });
    expect(await nextComment(left, { viewer: moderator, now: noon })).toEqual({ ok: true, value: next });
    expect(await nextComment(left, { viewer: other, now: noon })).toEqual({ ok: true, value: own });
  });

  test('the moderator is told what they did, and nobody else is', async () => {
    const comment = await makeHeldComment(story, { at: later(4) });
    await decideComment(
      { commentId: comment, revision: 1, decision: { kind: 'publish' } },
      { viewer: moderator, now: later(5) },
    );
    expect(await ownDecision(comment, { viewer: moderator })).toEqual({
      ok: true,
      value: { act: 'comment-publish', authorName: 'A reader' },
    });
    expect(await ownDecision(comment, { viewer: other })).toEqual({ ok: true, value: null });
  });

  test('nothing is told of a comment that nobody decided on', async () => {
    const comment = await makeHeldComment(story, { at: later(6) });
    expect(await ownDecision(comment, { viewer: moderator })).toEqual({ ok: true, value: null });
  });

  test('guests and editors are told nothing', async () => {
    const comment = await makeHeldComment(story, { at: later(7) });
    for (const viewer of [guest, await makeStaff('editor')]) {
      expect(await nextComment(comment, { viewer, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
      expect(await ownDecision(comment, { viewer })).toEqual({ ok: false, error: 'not-allowed' });
    }
  });
});
