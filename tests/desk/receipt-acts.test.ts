import { describe, expect, it } from 'vitest';
import { after, decide, decline, holding, publish, requestChanges, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { exportReceipt } from '@/lib/desk/export-receipt';
import { readReceipt } from '@/lib/desk/read-receipt';
import { appealDecision, editComment, eraseComment, withdrawComment } from '@/lib/desk/receipt-acts';

const words = { revision: 1, body: 'Other words, chosen with more care.' };
const forged = 'A'.repeat(32);

async function stored(id: string) {
  return db.comment.findUniqueOrThrow({
    where: { id },
    include: { revisions: { orderBy: { number: 'asc' }, include: { findings: true } } },
  });
}

describe('changing a comment with its receipt', () => {
  it('keeps the new words as the next revision, screened and held, and the log says so', async () => {
    const { code, id } = await sendComment();
    const seen = await stored(id);
    expect(
      await editComment({ revision: 1, body: 'Call me: +1 202 555 0143, any time.' }, holding(code, 14)),
    ).toMatchObject({ ok: true });
    const now = await stored(id);
    expect(now).toMatchObject({ state: 'held', revision: 2, version: seen.version + 1 });
    expect(now.revisions.map((revision) => revision.number)).toEqual([1, 2]);
    expect(now.revisions[1]?.findings.map((finding) => finding.rule)).toContain('pii');
    const [row] = await db.logEntry.findMany({ where: { commentId: id }, orderBy: { seq: 'desc' }, take: 1 });
    expect(row).toMatchObject({ act: 'comment-edited', actorKind: 'author', revision: 2, toState: 'held' });
  });

  it('takes a published comment back to the moderators, and is refused once somebody has answered', async () => {
    const quiet = await sendComment();
    await decide(quiet.id, publish, 1);
    expect(await editComment(words, holding(quiet.code, 5))).toMatchObject({ ok: true });
    expect(await stored(quiet.id)).toMatchObject({ state: 'held', publishedAt: null, decidedAt: null });

    const answered = await sendComment();
    await decide(answered.id, publish, 1);
    const answer = await sendComment({ parentId: answered.id }, answered.story, 2);
    await decide(answer.id, publish, 3);
    expect(await editComment(words, holding(answered.code, 5))).toEqual({ ok: false, error: 'closed' });
  });

  it('is open after fifteen minutes only where changes were requested', async () => {
    const { code, id } = await sendComment();
    expect(await editComment(words, holding(code, 16))).toEqual({ ok: false, error: 'closed' });
    await decide(id, requestChanges, 20);
    expect(await editComment(words, holding(code, 3000))).toMatchObject({ ok: true });
    expect(await stored(id)).toMatchObject({ state: 'held', decidedRule: null, decidedNote: null });
  });

  it('goes back to whoever asked for the change, unless they moderate no more', async () => {
    const asked = await sendComment();
    const moderator = await decide(asked.id, requestChanges, 20);
    await editComment(words, holding(asked.code, 30));
    expect(await stored(asked.id)).toMatchObject({ returnsToId: moderator, returnedAt: after(30) });

    const orphaned = await sendComment();
    const gone = await decide(orphaned.id, requestChanges, 20);
    await db.person.update({ where: { id: gone }, data: { roles: [] } });
    await editComment(words, holding(orphaned.code, 30));
    expect(await stored(orphaned.id)).toMatchObject({ state: 'held', returnsToId: null, returnedAt: null });

    const unasked = await sendComment();
    await editComment(words, holding(unasked.code, 1));
    expect(await stored(unasked.id)).toMatchObject({ state: 'held', returnsToId: null });
  });

  it('lets one of two simultaneous changes stand', async () => {
    const { code, id } = await sendComment();
    const answers = await Promise.all([
      editComment(words, holding(code)),
      editComment({ revision: 1, body: 'Yet other words.' }, holding(code)),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect((await stored(id)).revision).toBe(2);
  });
});

describe('taking a comment back', () => {
  it('deletes the words in every revision and finding', async () => {
    const { code, id } = await sendComment();
    await editComment({ revision: 1, body: 'Call me: +1 202 555 0143, any time.' }, holding(code));
    expect(await withdrawComment(holding(code, 2))).toMatchObject({ ok: true });
    const now = await stored(id);
    expect(now.state).toBe('withdrawn');
    expect(now.revisions.map((revision) => [revision.body, revision.findings.length])).toEqual([
      ['', 0],
      ['', 0],
    ]);
    expect(await withdrawComment(holding(code, 3))).toEqual({ ok: false, error: 'closed' });
  });

  it('leaves the answers to it as they are, and the row that a tombstone stands for', async () => {
    const head = await sendComment();
    await decide(head.id, publish, 1);
    const answer = await sendComment({ parentId: head.id }, head.story, 2);
    await decide(answer.id, publish, 3);
    await withdrawComment(holding(head.code, 4));
    const rows = await db.comment.findMany({ where: { articleId: head.story.id }, orderBy: { depth: 'asc' } });
    expect(rows).toMatchObject([
      { id: head.id, state: 'withdrawn' },
      { id: answer.id, state: 'published', parentId: head.id },
    ]);
  });
});

describe('erasing a comment', () => {
  it('leaves neither words nor anything about who wrote them', async () => {
    const { code, id } = await sendComment({
      email: 'river@example.org',
      subscribe: 'yes',
      name: 'Only Once Riverson',
    });
    await decide(id, decline, 1);
    await appealDecision({ text: 'I was quoting the minister.' }, holding(code, 2));
    expect(await eraseComment(holding(code, 3))).toMatchObject({ ok: true });
    const now = await db.comment.findUniqueOrThrow({
      where: { id },
      include: { revisions: true, appeals: true, subscriptions: true },
    });
    expect(now).toMatchObject({
      state: 'erased',
      authorName: '',
      emailSealed: null,
      authorKey: null,
      voterKey: null,
      personId: null,
      decidedNote: null,
    });
    expect(now.revisions.map((revision) => revision.body)).toEqual(['']);
    expect(now.appeals.map((appeal) => appeal.text)).toEqual(['']);
    expect(now.subscriptions).toEqual([]);
    expect(await readReceipt(code, holding(code, 4))).toMatchObject({
      ok: true,
      value: { state: 'erased', text: '', authorName: '' },
    });
    expect(await eraseComment(holding(code, 4))).toEqual({ ok: false, error: 'closed' });
  });
});

describe('an appeal', () => {
  it('is kept once for each decision, and names it', async () => {
    const { code, id } = await sendComment();
    await decide(id, decline, 1);
    const decision = await db.logEntry.findFirstOrThrow({ where: { commentId: id, act: 'comment-decline' } });
    const both = await Promise.all(
      [1, 2].map(() => appealDecision({ text: 'I was quoting the minister.' }, holding(code, 2))),
    );
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.appeal.findMany({ where: { commentId: id } })).toMatchObject([
      { logSeq: decision.seq, by: 'author', state: 'open' },
    ]);
    expect(await appealDecision({ text: 'Once more.' }, holding(code, 3))).toEqual({ ok: false, error: 'closed' });
    expect(await readReceipt(code, holding(code, 3))).toMatchObject({
      ok: true,
      value: { appeal: { state: 'open' }, acts: { appeal: false } },
    });
  });

  it('cannot be decided by who took the decision: the database refuses', async () => {
    const { code, id } = await sendComment();
    const decider = await decide(id, decline, 1);
    await appealDecision({ text: 'I was quoting the minister.' }, holding(code, 2));
    const where = {
      logSeq_by: { logSeq: (await db.appeal.findFirstOrThrow({ where: { commentId: id } })).logSeq, by: 'author' },
    };
    const verdict = { state: 'rejected', decidedAt: after(3), reasons: 'No.' };
    await expect(db.appeal.update({ where, data: { ...verdict, decidedById: decider } })).rejects.toThrow(
      /another person/,
    );
    await expect(db.appeal.update({ where, data: { state: 'rejected' } })).rejects.toThrow();
    const other = await db.person.create({ data: { email: 'second@northstar.example', name: 'Second' } });
    await db.appeal.update({ where, data: { ...verdict, decidedById: other.id } });
    await expect(db.appeal.update({ where, data: { state: 'upheld' } })).rejects.toThrow(/once/);
  });

  it('cannot name a decision on another comment', async () => {
    const [one, two] = [await sendComment(), await sendComment()];
    await decide(one.id, decline, 1);
    const decision = await db.logEntry.findFirstOrThrow({ where: { commentId: one.id, act: 'comment-decline' } });
    const data = { commentId: two.id, logSeq: decision.seq, by: 'author', text: 'x', createdAt: after(2) };
    await expect(db.appeal.create({ data })).rejects.toThrow(/its own comment/);
  });
});

describe('a code that is wrong', () => {
  it.each([
    ['forged', forged],
    ['empty', ''],
    ['a path', '../../etc/passwd'],
    ['huge', 'x'.repeat(100_000)],
    ['not text', '\ud800'],
  ])('answers alike whatever it is: %s', async (_, code) => {
    const answers = await Promise.all([
      readReceipt(code, holding(code)),
      editComment(words, holding(code)),
      withdrawComment(holding(code)),
      eraseComment(holding(code)),
      appealDecision({ text: 'Please look again.' }, holding(code)),
      exportReceipt(holding(code)),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: 'no-receipt' });
  });
});

describe('everything that is kept', () => {
  it('comes as plain data: words, findings, decisions, address, letters; never who reported', async () => {
    const { code, id } = await sendComment({ email: 'river@example.org', subscribe: 'yes' });
    await decide(id, decline, 1);
    const all = await exportReceipt(holding(code, 2));
    if (!all.ok) throw new Error('refused');
    expect(all.value.comment).toMatchObject({ id, state: 'declined', email: 'river@example.org', rule: 'attack' });
    expect(all.value.letters).toMatchObject([{ kind: 'answers', email: 'river@example.org', confirmedAt: null }]);
    expect(all.value.log.map((entry) => entry.act)).toEqual(['comment-submitted', 'comment-decline']);
    expect(() => JSON.stringify(all.value)).not.toThrow();
  });
});
