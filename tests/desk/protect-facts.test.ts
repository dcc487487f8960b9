import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { decideComment } from '@/lib/desk/decide-comment';
import { openFacts, protectFact, releaseFact } from '@/lib/desk/protect-facts';
import { submitComment } from '@/lib/desk/submit-comment';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { protectedFactForm } from '@/lib/domain/forms/protected-fact-form';
import type { ArticleId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';

const fact = (kind: string, value: string, aliases = '') => protectedFactForm.parse({ kind, value, aliases });

async function findingsFor(story: ArticleId, body: string) {
  const form = commentForm.parse({ articleId: story, name: 'River', body, submissionKey: randomUUID() });
  const sent = await submitComment(form, { viewer: guest, now: noon, address: randomUUID() });
  if (!sent.ok) throw new Error('refused');
  const stored = await db.comment.findUniqueOrThrow({
    where: { receiptHash: receiptHash(sent.value.receipt) },
    include: { revisions: { include: { findings: true } } },
  });
  return (stored.revisions[0]?.findings ?? []).filter(({ rule }) => rule === 'identify');
}

describe('protected facts', () => {
  it('hold a comment that tells one, with the match marked', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    await protectFact(story.id, fact('town', 'Quillhaven'), { viewer: editor, now: noon });
    const body = 'I know this place: it is Quillhaven, by the river.';
    const [found] = await findingsFor(story.id, body);
    expect(body.slice(found?.start, found?.end)).toBe('Quillhaven');
    expect(await findingsFor(story.id, 'I know this place by the river.')).toEqual([]);
  });

  it('weigh more when another piece stands in the published conversation', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    const by = { viewer: editor, now: noon };
    await protectFact(story.id, fact('town', 'Quillhaven'), by);
    await protectFact(story.id, fact('workplace', 'Tern Cannery'), by);
    const alone = await findingsFor(story.id, 'She worked at the Tern Cannery.');
    const published = await makeHeldComment(story.id, { body: 'People in Quillhaven knew.' });
    await decideComment(
      { commentId: published, revision: 1, decision: { kind: 'publish' } },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    const together = await findingsFor(story.id, 'She worked at the Tern Cannery.');
    expect(together[0]?.weight).toBeGreaterThan(alone[0]?.weight ?? 1);
    expect(together[0]?.cause).toContain('thread');
    const opened = await openFacts(story.id, { viewer: editor });
    expect(opened.ok && opened.value.facts.map(({ value, published: count }) => [value, count])).toEqual([
      ['Quillhaven', 1],
      ['Tern Cannery', 0],
    ]);
  });

  it('are sealed, and neither the table nor the log holds them in plain words', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    await protectFact(story.id, fact('name', 'Zelda Marchbanks', 'Zee'), { viewer: editor, now: noon });
    const rows = await db.protectedFact.findMany({ where: { articleId: story.id } });
    const log = await db.logEntry.findMany({ where: { articleId: story.id, act: 'fact-protected' } });
    expect(log).toHaveLength(1);
    expect(
      JSON.stringify([rows, log], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('Marchbanks');
  });

  it('that cannot be read any more leave the comment to a person', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    await db.protectedFact.create({ data: { articleId: story.id, kind: 'name', sealed: 'broken', addedAt: noon } });
    const form = commentForm.parse({
      articleId: story.id,
      name: 'River',
      body: 'A quiet remark.',
      submissionKey: randomUUID(),
    });
    await submitComment(form, { viewer: guest, now: noon, address: randomUUID() });
    const found = await db.finding.findMany({
      where: { commentRevision: { comment: { articleId: story.id } }, rule: 'unavailable' },
    });
    expect(found.map(({ cause }) => cause)).toContain('a protected fact could not be read');
  });

  it('are not kept twice, and go when they are taken off, from their own story only', async () => {
    const editor = await makeStaff('editor');
    const [story, other] = [await makeStory(editor), await makeStory(editor)];
    const by = { viewer: editor, now: noon };
    const kept = await protectFact(story.id, fact('town', 'Quillhaven'), by);
    if (!kept.ok) throw new Error('refused');
    expect(await protectFact(story.id, fact('town', 'quillhaven'), by)).toEqual({ ok: false, error: 'there-already' });
    expect(await releaseFact(other.id, kept.value, by)).toEqual({ ok: false, error: 'no-fact' });
    expect(await releaseFact(story.id, kept.value, by)).toEqual({ ok: true, value: null });
    expect(await findingsFor(story.id, 'It is Quillhaven.')).toEqual([]);
  });
});
