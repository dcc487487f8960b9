import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { decideComment } from '@/lib/desk/decide-comment';
import { submitComment } from '@/lib/desk/submit-comment';
import { dropTerm, openTerms, tryText, watchTerm } from '@/lib/desk/watched-terms';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { watchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { commentId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';

const term = (pattern: string, exceptions = '') => watchedTermForm.parse({ pattern, rule: 'offtopic', exceptions });

describe('watched terms', () => {
  it('are marked in a comment, with their record once it is decided', async () => {
    const viewer = await makeStaff('moderator');
    const story = await makeStory(await makeStaff('editor'));
    await watchTerm(term('quibbl*', 'quibbler of the year'), { viewer, now: noon });
    const send = async (body: string) => {
      const form = commentForm.parse({ articleId: story.id, name: 'River', body, submissionKey: randomUUID() });
      const sent = await submitComment(form, { viewer: guest, now: noon, address: randomUUID() });
      if (!sent.ok) throw new Error('refused');
      const row = await db.comment.findUniqueOrThrow({
        where: { receiptHash: receiptHash(sent.value.receipt) },
        include: { revisions: { include: { findings: true } } },
      });
      return {
        id: commentId.parse(row.id),
        causes: (row.revisions[0]?.findings ?? [])
          .map(({ cause }) => cause)
          .filter((cause) => cause.includes('watches')),
      };
    };
    const first = await send('They went on quibbling about it for hours.');
    const second = await send('More quibbles from the same people.');
    expect([first.causes.length, second.causes.length]).toEqual([1, 1]);
    expect((await send('He was quibbler of the year, they said.')).causes).toEqual([]);
    await decideComment(
      { commentId: first.id, revision: 1, decision: { kind: 'decline', rule: 'offtopic', note: 'n' } },
      { viewer, now: noon },
    );
    await decideComment({ commentId: second.id, revision: 1, decision: { kind: 'publish' } }, { viewer, now: noon });
    const opened = await openTerms({ viewer, now: noon });
    expect(opened.ok && opened.value.find(({ pattern }) => pattern === 'quibbl*')).toMatchObject({
      hits: 2,
      upheld: 1,
    });
  });

  it('are not kept twice and can be dropped, each with its row in the log', async () => {
    const viewer = await makeStaff('administrator');
    const watched = await watchTerm(term('flimflam'), { viewer, now: noon });
    if (!watched.ok) throw new Error('refused');
    expect(await watchTerm(term('Flimflam'), { viewer, now: noon })).toEqual({ ok: false, error: 'there-already' });
    expect(await dropTerm(watched.value, { viewer, now: noon })).toEqual({ ok: true, value: null });
    expect(await dropTerm(watched.value, { viewer, now: noon })).toEqual({ ok: false, error: 'no-term' });
    const log = await db.logEntry.findMany({ where: { actorId: viewer.id }, orderBy: { seq: 'asc' } });
    expect(log.map(({ act }) => act)).toEqual(['term-watched', 'term-dropped']);
  });

  it('can be tried on a text, of which nothing is kept', async () => {
    const viewer = await makeStaff('moderator');
    await watchTerm(term('balderdash'), { viewer, now: noon });
    const before = await db.commentRevision.count();
    const tried = await tryText('What balderdash this is.', { viewer });
    expect(tried.ok && tried.value.findings.map(({ cause }) => cause)).toContain(
      'a term this site watches: “balderdash”',
    );
    expect(await db.commentRevision.count()).toBe(before);
  });
});
