import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { decideComment } from '@/lib/desk/decide-comment';
import { submitComment } from '@/lib/desk/submit-comment';
import { changeTerm, dropTerm, openTerm, openTerms, watchTerm } from '@/lib/desk/watched-terms';
import { tryText } from '@/lib/desk/try-text';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { termChangeForm, watchedTermForm } from '@/lib/domain/forms/watched-term-form';
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
    const tried = await tryText('What balderdash this is.', null, { viewer });
    expect(tried.ok && tried.value.now.screening.findings.map(({ cause }) => cause)).toContain(
      'a term this site watches: “balderdash”',
    );
    expect(await db.commentRevision.count()).toBe(before);
  });

  it('keep every version with who chose it, and tell the slower of two people', async () => {
    const viewer = await makeStaff('moderator');
    const id = await watchTerm(term('hogwash'), { viewer, now: noon });
    if (!id.ok) throw new Error('refused');
    const form = termChangeForm.parse({
      id: id.value,
      version: '1',
      pattern: 'hogwash*',
      rule: 'attack',
      does: 'speak',
      exceptions: 'hogwash of the trade',
      note: 'Often aimed at our authors.',
    });
    const answers = await Promise.all([1, 2].map(() => changeTerm(form, { viewer, now: noon })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'changed-meanwhile' });
    expect(await openTerm(id.value, { viewer, now: noon })).toMatchObject({
      ok: true,
      value: {
        term: { pattern: 'hogwash*', does: 'speak', version: 2 },
        versions: [
          { version: 2, rule: 'attack', savedBy: viewer.name, dropped: false },
          { version: 1, pattern: 'hogwash', savedBy: viewer.name },
        ],
      },
    });
    await dropTerm(id.value, { viewer, now: noon });
    expect(await openTerm(id.value, { viewer, now: noon })).toMatchObject({
      ok: true,
      value: { term: null, versions: [{ version: 3, dropped: true }, { version: 2 }, { version: 1 }] },
    });
    expect(await changeTerm({ ...form, version: 2 }, { viewer, now: noon })).toEqual({
      ok: false,
      error: 'no-term',
    });
  });

  it('do what the site says of each: order, hold with a note, or speak to the writer', async () => {
    const viewer = await makeStaff('moderator');
    await db.setting.create({ data: { key: 'comments', value: { holding: 'first-time' } } });
    const watch = (pattern: string, does: string) =>
      watchTerm(watchedTermForm.parse({ pattern, rule: 'profanity', does, note: `About ${pattern}.` }), {
        viewer,
        now: noon,
      });
    await watch('snollygoster', 'order');
    await watch('mumpsimus', 'hold');
    await watch('gobemouche', 'speak');
    const outcome = async (word: string) => {
      const tried = await tryText(`The train has a ${word} on Monday.`, null, { viewer });
      if (!tried.ok) throw new Error('refused');
      return tried.value.now;
    };
    const [order, hold, speak] = [
      await outcome('snollygoster'),
      await outcome('mumpsimus'),
      await outcome('gobemouche'),
    ];
    expect([order, hold, speak].map(({ outcome: { asked, waits } }) => [asked, waits])).toEqual([
      [[], false],
      [[], true],
      [['profanity'], true],
    ]);
    expect(order.outcome.reasons.map(({ reason }) => reason)).toEqual(['other']);
    expect(hold.screening.findings[0]?.forModerator).toMatch(/About mumpsimus\.$/);
    await db.setting.deleteMany();
  });
});
