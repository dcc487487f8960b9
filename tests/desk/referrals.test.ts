import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { openLane, openReferral, setReferralHours, settleReferral } from '@/lib/desk/referrals';
import { openComment, openQueue } from '@/lib/desk/queue';
import { maskedDetail, type ReferralOutcome } from '@/lib/domain/referral';

const words = 'They keep my passport at the Tern Cannery and I cannot leave.';

async function makeReferred() {
  const story = await makeStory(await makeStaff('editor'));
  const id = await makeHeldComment(story.id, { body: words });
  const viewer = await makeStaff('moderator');
  await decideComment({ commentId: id, revision: 1, decision: { kind: 'refer' } }, { viewer, now: noon });
  return { id, story };
}

async function settle(outcome: ReferralOutcome, details: string[] = []) {
  const { id, story } = await makeReferred();
  const viewer = await makeStaff('safeguarding_lead');
  const answer = await settleReferral(id, { version: 2, outcome, details }, { viewer, now: noon });
  const row = await db.comment.findUniqueOrThrow({ where: { id }, include: { revisions: true, referral: true } });
  return { id, story, viewer, answer, row };
}

describe('a referred comment', () => {
  it('has every reading in the log, by whom and when', async () => {
    const { id } = await makeReferred();
    const [first, second] = [await makeStaff('safeguarding_lead'), await makeStaff('safeguarding_lead')];
    const later = new Date(noon.getTime() + 60_000);
    expect(await openReferral(id, { viewer: first, now: noon })).toMatchObject({
      ok: true,
      value: { text: words, readings: { times: 0, people: 0 } },
    });
    expect(await openReferral(id, { viewer: second, now: later })).toMatchObject({
      ok: true,
      value: { readings: { times: 1, people: 1 } },
    });
    const log = await db.logEntry.findMany({ where: { commentId: id, act: 'referred-read' }, orderBy: { seq: 'asc' } });
    expect(log.map(({ actorId, at }) => [actorId, at])).toEqual([
      [first.id, noon],
      [second.id, later],
    ]);
  });

  it('shows its words neither in the queue’s list nor beside another comment', async () => {
    const { id, story } = await makeReferred();
    const answer = await makeHeldComment(story.id, { body: 'An answer.', parent: id });
    const viewer = await makeStaff('safeguarding_lead', 'moderator');
    expect(JSON.stringify(await openQueue({ view: 'referred' }, { viewer, now: noon }))).not.toContain('passport');
    const beside = await openComment(answer, { viewer, now: noon });
    expect(beside).toMatchObject({ ok: true, value: { above: [{ text: '' }] } });
  });

  it('stands in the lane with its clock, which the lead can set', async () => {
    const { id } = await makeReferred();
    const viewer = await makeStaff('safeguarding_lead');
    const now = new Date(noon.getTime() + 5 * 3600_000);
    const left = async () => {
      const lane = await openLane({ viewer, now });
      return lane.ok ? lane.value.items.find((item) => item.id === id)?.hoursLeft : null;
    };
    expect(await left()).toBe(7);
    await setReferralHours(4, { viewer, now });
    expect(await left()).toBe(-1);
    await setReferralHours(12, { viewer, now });
  });
});

describe('settling a referral', () => {
  it('publishes without details and without the name, and seals the exact words', async () => {
    const { row } = await settle('published_masked', ['tern cannery']);
    expect(row).toMatchObject({ state: 'published', authorName: 'Name withheld', decidedRule: null });
    expect(row.revisions.map(({ body }) => body)).toEqual([
      `They keep my passport at the ${maskedDetail} and I cannot leave.`,
    ]);
    expect(row.referral?.wordsSealed).toBeTruthy();
    expect(row.referral?.wordsSealed).not.toContain('Cannery');
  });

  it('publishes nothing when a detail does not stand in the words', async () => {
    const { answer, row } = await settle('published_masked', ['Elsewhere']);
    expect(answer).toEqual({ ok: false, error: { missing: ['Elsewhere'] } });
    expect(row.state).toBe('referred');
  });

  it('can leave it unpublished without a rejection', async () => {
    const { row } = await settle('not_published');
    expect(row).toMatchObject({
      state: 'referred',
      decidedRule: null,
      decidedNote: null,
      referral: { outcome: 'not_published' },
    });
  });

  it('deletes everything at its author’s wish', async () => {
    const { row } = await settle('deleted_by_wish');
    expect(row).toMatchObject({ state: 'erased', authorName: '', emailSealed: null });
    expect(row.revisions.map(({ body }) => body)).toEqual(['']);
  });

  it('gives it back to the moderators when it was none', async () => {
    const { id, row } = await settle('returned');
    expect(row).toMatchObject({ state: 'held', referral: null });
    expect(await openComment(id, { viewer: await makeStaff('moderator'), now: noon })).toMatchObject({ ok: true });
  });

  it('happens once: the slower of two is told', async () => {
    const { id, viewer } = await settle('not_published');
    const again = await settleReferral(id, { version: 3, outcome: 'returned', details: [] }, { viewer, now: noon });
    expect(again).toEqual({ ok: false, error: 'changed' });
  });
});
