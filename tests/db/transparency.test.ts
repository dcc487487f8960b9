import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { countTransparency } from '@/lib/db/transparency';
import { decideComment } from '@/lib/desk/decide-comment';
import type { Decision } from '@/lib/domain/comment';

const after = (hours: number) => new Date(noon.getTime() + hours * 3600_000);

describe('the counts behind the public figures', () => {
  it('follow what moderators decided, and leave out what was referred or came before', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const viewer = await makeStaff('moderator');
    const decide = async (decision: Decision, hours: number, at = noon) => {
      const commentId = await makeHeldComment(story.id, { at });
      await decideComment(
        { commentId, revision: 1, decision },
        { viewer, now: new Date(at.getTime() + hours * 3600_000) },
      );
    };
    await decide({ kind: 'publish' }, 1);
    await decide({ kind: 'publish' }, 3);
    await decide({ kind: 'decline', rule: 'attack', note: 'n' }, 5);
    await decide({ kind: 'refer' }, 1);
    await decide({ kind: 'publish' }, 1, after(-100));
    await makeHeldComment(story.id);
    const counts = await countTransparency(after(-1));
    expect(counts).toMatchObject({
      received: 4,
      waiting: 1,
      medianHours: 3,
      appeals: { made: 0, upheld: 0, rejected: 0 },
    });
    expect([...counts.decided].sort((a, b) => a.state.localeCompare(b.state))).toEqual([
      { state: 'declined', rule: 'attack', by: 'person', count: 1 },
      { state: 'published', rule: null, by: 'person', count: 2 },
    ]);
    expect(counts.p90Hours).toBeCloseTo(4.6, 5);
  });
});
