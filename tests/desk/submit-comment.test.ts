import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { receiptHash, unseal } from '@/lib/db/secrets';
import { nudgeToken } from '@/lib/desk/nudge-token';
import { submitComment } from '@/lib/desk/submit-comment';
import { commentForm, type CommentForm } from '@/lib/domain/forms/comment-form';
import { guest } from '@/lib/domain/viewer';

async function openStory() {
  return makeStory(await makeStaff('editor'));
}

function form(articleId: string, changes: Partial<Record<keyof CommentForm, string>> = {}): CommentForm {
  return commentForm.parse({
    articleId,
    name: 'River',
    body: 'I worked beside people who went through this.',
    submissionKey: randomUUID(),
    ...changes,
  });
}

const by = (address = randomUUID()) => ({ viewer: guest, now: noon, address });

async function storedBy(receipt: string) {
  return db.comment.findUnique({
    where: { receiptHash: receiptHash(receipt) },
    include: { revisions: { include: { findings: true } } },
  });
}

describe('submitting a comment', () => {
  it('keeps it held, with its words, its screening and a log row', async () => {
    const story = await openStory();
    const sent = await submitComment(form(story.id), by());
    if (!sent.ok) throw new Error('refused');
    const stored = await storedBy(sent.value.receipt);
    expect(stored).toMatchObject({ state: 'held', revision: 1, authorName: 'River', articleId: story.id });
    expect(stored?.revisions[0]?.body).toBe('I worked beside people who went through this.');
    const log = await db.logEntry.findMany({ where: { commentId: stored?.id ?? '' } });
    expect(log.map(({ act, toState }) => [act, toState])).toEqual([['comment-submitted', 'held']]);
  });

  it('stores one comment when the same form is sent twice at once, and answers with the same receipt', async () => {
    const story = await openStory();
    const twice = form(story.id);
    const address = randomUUID();
    const answers = await Promise.all([submitComment(twice, by(address)), submitComment(twice, by(address))]);
    const receipts = new Set(answers.map((answer) => (answer.ok ? answer.value.receipt : 'refused')));
    expect(receipts.size).toBe(1);
    expect(await db.comment.count({ where: { articleId: story.id } })).toBe(1);
  });

  it('stores one comment when a page without scripts is sent twice, and two when two people write alike', async () => {
    const story = await openStory();
    const plain = form(story.id, { submissionKey: '' });
    const address = randomUUID();
    await submitComment(plain, by(address));
    await submitComment(plain, by(address));
    expect(await db.comment.count({ where: { articleId: story.id } })).toBe(1);
    await submitComment(plain, by());
    expect(await db.comment.count({ where: { articleId: story.id } })).toBe(2);
  });

  it('marks what the screen finds and never publishes by itself', async () => {
    const story = await openStory();
    const body = 'Write to me at someone@example.org or call +1 202 555 0143.';
    const sent = await submitComment(form(story.id, { body, nudge: nudgeToken(story.id, body) }), by());
    if (!sent.ok) throw new Error('refused');
    const stored = await storedBy(sent.value.receipt);
    expect(stored?.state).toBe('held');
    expect(stored?.revisions[0]?.findings.map((finding) => finding.rule)).toContain('pii');
  });

  it('says once what could be changed, names rule and words, and then takes the comment, changed or not', async () => {
    const story = await openStory();
    const body = 'Write to me at someone@example.org about it.';
    const first = await submitComment(form(story.id, { body }), by());
    if (first.ok || first.error === 'away' || first.error.kind !== 'nudge') throw new Error('not nudged');
    expect(first.error.points).toEqual([
      expect.objectContaining({ rule: 'pii', words: expect.stringContaining('someone@example.org') as string }),
    ]);
    expect(await db.comment.count({ where: { articleId: story.id } })).toBe(0);

    const { token } = first.error;
    const asItWas = await submitComment(form(story.id, { body, nudge: token }), by());
    const changed = await submitComment(
      form(story.id, { body: 'Write to other@example.org instead, all of you.', nudge: token }),
      by(),
    );
    if (!asItWas.ok || !changed.ok) throw new Error('refused');
    const facts = async (receipt: string) =>
      (await db.logEntry.findFirst({ where: { commentId: (await storedBy(receipt))?.id ?? '' } }))?.facts;
    expect(await facts(asItWas.value.receipt)).toMatchObject({
      form: { nudge: 'as-it-was', token: 'none', proof: 'none' },
    });
    expect(await facts(changed.value.receipt)).toMatchObject({ form: { nudge: 'changed' } });
  });

  it('takes no nudge token of another story or of somebody’s own making', async () => {
    const [story, other] = [await openStory(), await openStory()];
    const body = 'Write to me at someone@example.org about it.';
    for (const nudge of [nudgeToken(other.id, body), 'made.up', '', 'ü.ü']) {
      expect(await submitComment(form(story.id, { body, nudge }), by())).toMatchObject({
        ok: false,
        error: { kind: 'nudge' },
      });
    }
  });

  it('marks what was said nearly so a short while ago', async () => {
    const story = await openStory();
    const words = 'Everybody knows that nothing of this will ever change, whatever the ministers may promise us.';
    await submitComment(form(story.id, { body: words }), by());
    const again = await submitComment(form(story.id, { body: `${words}!!` }), by());
    expect(again).toMatchObject({ ok: false, error: { kind: 'nudge', points: [{ rule: 'repetition' }] } });
  });

  it('seals the e-mail address, so that it is not in the database as it was typed', async () => {
    const story = await openStory();
    const sent = await submitComment(form(story.id, { email: 'River@example.org' }), by());
    if (!sent.ok) throw new Error('refused');
    const stored = await storedBy(sent.value.receipt);
    expect(stored?.emailSealed).not.toContain('example.org');
    expect(unseal(stored?.emailSealed ?? '')).toBe('River@example.org');
    expect(
      JSON.stringify(await db.logEntry.findMany({ where: { commentId: stored?.id ?? '' } }), (_, v: unknown) =>
        typeof v === 'bigint' ? String(v) : v,
      ),
    ).not.toContain('example.org');
  });

  it('tells a machine that filled the hidden field that all went well, and keeps nothing', async () => {
    const story = await openStory();
    const sent = await submitComment(form(story.id, { website: 'https://spam.example' }), by());
    expect(sent.ok).toBe(true);
    expect(await db.comment.count({ where: { articleId: story.id } })).toBe(0);
  });

  it('refuses an answer to a comment that is not published', async () => {
    const story = await openStory();
    const first = await submitComment(form(story.id), by());
    if (!first.ok) throw new Error('refused');
    const held = await storedBy(first.value.receipt);
    const answer = await submitComment(form(story.id, { parentId: held?.id ?? '' }), by());
    expect(answer).toEqual({ ok: false, error: { kind: 'no-parent' } });
  });

  it('says so when comments are closed or the story is gone', async () => {
    const story = await openStory();
    await db.article.update({
      where: { id: story.id },
      data: { commentsOpen: false, commentsClosedReason: 'A trial is under way.' },
    });
    expect(await submitComment(form(story.id), by())).toEqual({
      ok: false,
      error: { kind: 'closed', reason: 'A trial is under way.' },
    });
    await db.article.update({ where: { id: story.id }, data: { state: 'withdrawn' } });
    expect(await submitComment(form(story.id), by())).toEqual({ ok: false, error: { kind: 'no-story' } });
  });

  it('limits one address to eight comments in ten minutes, and says how long to wait', async () => {
    const story = await openStory();
    const address = randomUUID();
    for (let count = 0; count < 8; count += 1) {
      expect((await submitComment(form(story.id, { body: `Remark number ${count}.` }), by(address))).ok).toBe(true);
    }
    const ninth = await submitComment(form(story.id, { body: 'One more remark.' }), by(address));
    expect(ninth).toMatchObject({ ok: false, error: { kind: 'too-often' } });
  });
});
