import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeContent, makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { addStaff } from '@/lib/desk/add-staff';
import { openAppeal } from '@/tests/support/appeals';
import { makeReader, sent } from '@/tests/support/authors';
import { db } from '@/lib/db/client';
import { measureCode } from '@/lib/db/measures';
import { imposeMeasure, listMeasures, openAuthor } from '@/lib/desk/author-measures';
import { appealMeasure, decideMeasureAppeal } from '@/lib/desk/measure-notice';
import { measureForm } from '@/lib/domain/forms/measure-form';
import { makeCase, noticeAbout } from '@/tests/support/legal-cases';
import { mark } from '@/tests/support/mark';
import { decide as decideAs, sendComment } from '@/tests/support/receipts';
import { decideBatch, previewBatch, takeBackBatch } from '@/lib/desk/batches';
import { decideAppeal } from '@/lib/desk/decide-appeal';
import { decideComment } from '@/lib/desk/decide-comment';
import { countAsked, listAsked, readNotes, writeNote } from '@/lib/desk/desk-notes';
import { askToTalk, countDebriefs, listDebriefs, takeDebrief } from '@/lib/desk/debriefs';
import { holdLease, takeNext, waitsForOthers } from '@/lib/desk/leases';
import { beAtDesk, chooseOwnDesk, isFolded, openOwnDesk } from '@/lib/desk/well-being';
import { usualChoices } from '@/lib/domain/desk-choices';
import { featureComment } from '@/lib/desk/feature-comment';
import { changeRule, currentRules, openRules } from '@/lib/desk/house-rules';
import { openHelpLines } from '@/lib/desk/help-lines';
import { closeCase } from '@/lib/desk/close-case';
import { giveNotice, typeNotice } from '@/lib/desk/give-notice';
import { askAuthor, hideForNow, openLegalCase, openLegalDesk, readComplainant } from '@/lib/desk/legal-cases';
import { setLegalClock } from '@/lib/desk/legal-clock';
import { readLog } from '@/lib/desk/log';
import { protectFact } from '@/lib/desk/protect-facts';
import { openReferral, settleReferral } from '@/lib/desk/referrals';
import { replay } from '@/lib/desk/replay';
import { changeThresholds } from '@/lib/desk/thresholds';
import { findThresholds } from '@/lib/db/thresholds';
import { addRumour } from '@/lib/desk/rumours';
import { openComment, openQueue } from '@/lib/desk/queue';
import { beginStory, listStories, openStory, publishStory, saveStory, withdrawStory } from '@/lib/desk/write-article';
import { judgeAgain, openSecondDesk, setSecondShare } from '@/lib/desk/second-look';
import { readTeamNumbers } from '@/lib/desk/team-numbers';
import { exportStatements } from '@/lib/desk/statements';
import { openTerms, watchTerm } from '@/lib/desk/watched-terms';
import { similarDecisions } from '@/lib/desk/similar-decisions';
import { submitComment } from '@/lib/desk/submit-comment';
import { revertDecision } from '@/lib/desk/take-back';
import { verifyLog } from '@/lib/desk/verify-log';
import { appealDecisionForm } from '@/lib/domain/forms/appeal-form';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { closeCaseForm } from '@/lib/domain/forms/legal-case-form';
import { typedNoticeForm } from '@/lib/domain/forms/notice-form';
import { houseRuleForm } from '@/lib/domain/forms/house-rule-form';
import { protectedFactForm } from '@/lib/domain/forms/protected-fact-form';
import { rumourForm } from '@/lib/domain/forms/rumour-form';
import { watchedTermForm } from '@/lib/domain/forms/watched-term-form';
import { personForm } from '@/lib/domain/forms/person-form';
import { measureId, type CommentId } from '@/lib/domain/ids';
import type { MeasureKind } from '@/lib/domain/measure';
import { defaultLegalSetting } from '@/lib/domain/legal-case';
import { may, permissions, type Act } from '@/lib/domain/permissions';
import type { Result } from '@/lib/domain/result';
import { guest, roles, type Role, type Viewer } from '@/lib/domain/viewer';

const closing = closeCaseForm.parse({ version: 1, outcome: 'kept', toComplainant: 'The words are true.' });

type Attempt = (viewer: Viewer) => Promise<Result<unknown, unknown>>;

async function freshStory() {
  return makeStory(await makeStaff('editor'));
}

/** A comment that somebody has published or declined. */
async function decidedComment(viewer: Viewer, kind: 'publish' | 'decline' = 'publish'): Promise<CommentId> {
  const commentId = await makeHeldComment((await freshStory()).id);
  const decision = kind === 'publish' ? ({ kind } as const) : ({ kind, rule: 'attack', note: 'A note.' } as const);
  await decideComment({ commentId, revision: 1, decision }, { viewer, now: noon });
  return commentId;
}

async function makeReferred() {
  const commentId = await makeHeldComment((await freshStory()).id);
  await decideComment(
    { commentId, revision: 1, decision: { kind: 'refer' } },
    { viewer: await makeStaff('moderator'), now: noon },
  );
  return commentId;
}

const impose = async (viewer: Viewer, kind: MeasureKind, author: Viewer) => {
  const { id: commentId } = await sent((await freshStory()).id, { viewer: author });
  const form = measureForm.parse({ commentId, kind, rule: 'attack', facts: 'What was seen.', days: '3' });
  return imposeMeasure(form, { viewer, now: noon });
};

/** A measure that its author appeals against. */
async function appealedMeasure() {
  await impose(await makeStaff('moderator'), 'hold', await makeReader());
  const { id } = await db.measure.findFirstOrThrow({ orderBy: { id: 'desc' }, where: { appealedAt: null } });
  const holder = { code: measureCode(id), address: randomUUID(), now: noon };
  await appealMeasure({ text: 'Please look again.' }, holder);
  return measureId.parse(id);
}

/** Each act of the table, tried through the use case that does it, on a thing that belongs to somebody else. */
const attempts: Partial<Record<Act, Attempt>> = {
  'comment:submit': async (viewer) => {
    const { id } = await freshStory();
    const form = commentForm.parse({ articleId: id, name: 'River', body: 'A remark.', submissionKey: randomUUID() });
    return submitComment(form, { viewer, now: noon, address: randomUUID() });
  },
  'comment:read-queue': (viewer) => openQueue({ view: 'waiting' }, { viewer, now: noon }),
  'comment:read-referred': async (viewer) => openReferral(await makeReferred(), { viewer, now: noon }),
  'comment:settle-referred': async (viewer) =>
    settleReferral(await makeReferred(), { version: 2, outcome: 'not_published', details: [] }, { viewer, now: noon }),
  'comment:decide': async (viewer) => {
    const commentId = await makeHeldComment((await freshStory()).id);
    return decideComment({ commentId, revision: 1, decision: { kind: 'publish' } }, { viewer, now: noon });
  },
  'comment:refer': async (viewer) => {
    const commentId = await makeHeldComment((await freshStory()).id);
    return decideComment({ commentId, revision: 1, decision: { kind: 'refer' } }, { viewer, now: noon });
  },
  'comment:take-back': async (viewer) => {
    const commentId = await decidedComment(await makeStaff('moderator'));
    return revertDecision({ commentId, version: 2, note: '' }, { viewer, now: noon });
  },
  'comment:decide-batch': async (viewer) => {
    const id = await makeHeldComment((await freshStory()).id);
    return decideBatch([{ id, revision: 1 }], { kind: 'publish' }, { viewer, now: noon });
  },
  'thread:close': async (viewer) =>
    featureComment(await decidedComment(await makeStaff('moderator')), 'close', { viewer, now: noon }),
  'comment:feature': async (viewer) =>
    featureComment(await decidedComment(await makeStaff('moderator')), 'pick', { viewer, now: noon }),
  'appeal:decide': async (viewer) => {
    const id = await openAppeal(await decidedComment(await makeStaff('moderator'), 'decline'));
    const form = appealDecisionForm.parse({ appealId: id, outcome: 'rejected', reasons: 'The words are plain.' });
    return decideAppeal(form, { viewer, now: noon });
  },
  'measure:read': async (viewer) => {
    const { id } = await sent((await freshStory()).id, { viewer: await makeReader() });
    return openAuthor(id, { viewer, now: noon });
  },
  'measure:impose': async (viewer) => impose(viewer, 'suspend', await makeReader()),
  'measure:impose-on-staff': async (viewer) => impose(viewer, 'hold', await makeStaff('editor')),
  'measure:close-out': async (viewer) => impose(viewer, 'close_out', await makeReader()),
  'measure:decide-appeal': async (viewer) =>
    decideMeasureAppeal(
      { measureId: await appealedMeasure(), outcome: 'rejected', reasons: 'The words are plain.' },
      { viewer, now: noon },
    ),
  'note:write': async (viewer) => {
    const commentId = await makeHeldComment((await freshStory()).id);
    return writeNote({ commentId, kind: 'note', text: 'For colleagues.' }, { viewer, now: noon });
  },
  'well-being:choose': (viewer) => chooseOwnDesk(usualChoices, { viewer }),
  'debrief:read': (viewer) => listDebriefs({ viewer }),
  'notice:give': async (viewer) => {
    const sent = await sendComment();
    await decideAs(sent.id, { kind: 'publish' });
    return giveNotice(noticeAbout(sent), { viewer, now: noon, address: randomUUID() });
  },
  'legal:read': (viewer) => openLegalDesk({ viewer, now: noon }),
  'legal:open': async (viewer) => {
    const form = {
      address: `/articles/${(await freshStory()).slug}`,
      ground: 'privacy',
      receivedAt: '2026-05-29T16:00',
    };
    const text = `It gives away where a family lives, ${mark()}.`;
    return typeNotice(typedNoticeForm.parse({ ...form, text }), { viewer, now: noon });
  },
  'legal:act': async (viewer) =>
    hideForNow((await makeCase()).id, { version: 1, note: 'Hidden while we look.' }, { viewer, now: noon }),
  'legal:read-complainant': async (viewer) => readComplainant((await makeCase()).id, { viewer, now: noon }),
  'legal:set-clock': (viewer) => setLegalClock(defaultLegalSetting, { viewer, now: noon }),
  'second:judge': (viewer) => openSecondDesk({ viewer, now: noon }),
  'second:set-share': (viewer) => setSecondShare(0.05, { viewer, now: noon }),
  'team:read': (viewer) => readTeamNumbers({ viewer, now: noon }),
  'log:read': (viewer) => readLog(null, { viewer }),
  'article:list': (viewer) => listStories({ viewer, now: noon }),
  'article:create': async (viewer) => beginStory(await makeContent(), { viewer, now: noon }),
  'article:edit': async (viewer) => {
    const story = await freshStory();
    const editor = await makeStaff('editor');
    const opened = await openStory(story.id, { viewer: editor, now: noon });
    if (!opened.ok) throw new Error('An editor could not open the story.');
    return saveStory(opened.value.workingCopy, { viewer, now: noon });
  },
  'article:publish': async (viewer) => publishStory((await freshStory()).id, 1, { viewer, now: noon }),
  'article:withdraw': async (viewer) => withdrawStory((await freshStory()).id, { viewer, now: noon }),
  'article:protect-facts': async (viewer) => {
    const form = protectedFactForm.parse({ kind: 'town', value: 'Quillhaven' });
    return protectFact((await freshStory()).id, form, { viewer, now: noon });
  },
  'term:list': (viewer) => openTerms({ viewer, now: noon }),
  'term:change': (viewer) =>
    watchTerm(watchedTermForm.parse({ pattern: `t${randomUUID().slice(0, 8)}`, rule: 'spam' }), { viewer, now: noon }),
  'rule:list': (viewer) => openRules({ viewer }),
  'rule:change': async (viewer) => {
    const spam = (await currentRules()).find(({ id }) => id === 'spam');
    const form = houseRuleForm.parse({ ...spam, rule: 'spam', examples: '', reason: 'To see who may do this.' });
    return changeRule(form, { viewer, now: noon });
  },
  'rule:replay': (viewer) => replay({ kind: 'thresholds', typed: [] }, { viewer, now: noon }),
  'threshold:change': async (viewer) => {
    const { version } = await findThresholds();
    return changeThresholds({ version, reason: 'To see who may do this.', typed: [] }, { viewer, now: noon });
  },
  'rumour:change': (viewer) =>
    addRumour(
      rumourForm.parse({
        claim: `The moon is made of ${randomUUID()}.`,
        phrases: 'moon cheese',
        why: 'It was looked at, and is of rock.',
        sourceUrl: 'https://example.org/moon',
        rule: 'offtopic',
        note: 'This was looked into and is untrue.',
      }),
      { viewer, now: noon },
    ),
  'help-line:change': (viewer) => openHelpLines({ viewer, now: noon }),
  'person:add': (viewer) =>
    addStaff(
      personForm.parse({
        email: `${randomUUID()}@northstar.example`,
        name: 'New',
        roles: ['moderator'],
        password: 'a long password',
      }),
      { viewer, now: noon },
    ),
};

const everybody: readonly (Role | 'guest' | 'reader')[] = ['guest', 'reader', ...roles];

async function viewerOf(kind: Role | 'guest' | 'reader'): Promise<Viewer> {
  if (kind === 'guest') return guest;
  if (kind !== 'reader') return makeStaff(kind);
  const { id, name } = await makeStaff();
  return { kind: 'reader', id, name };
}

describe.each(Object.entries(attempts))('%s, through the use case', (act, attempt) => {
  it.each(everybody)('answers %s as the table says', async (kind) => {
    const viewer = await viewerOf(kind);
    const allowed = may(viewer, act as Act, { ownerId: null });
    const answer = await attempt(viewer);
    const refusedFor =
      !answer.ok && (answer.error === 'not-allowed' || JSON.stringify(answer.error).includes('not-allowed'));
    expect(refusedFor).toBe(!allowed);
    if (allowed) expect(answer).toMatchObject({ ok: true });
  });
});

describe('the export of the log, its check, leases and previews', () => {
  it.each(everybody)('open to %s as the table says', async (kind) => {
    const viewer = await viewerOf(kind);
    const by = { viewer, now: noon };
    const commentId = await makeHeldComment((await freshStory()).id);
    const answers: [Act, Result<unknown, unknown>][] = [
      ['log:read', await verifyLog('last', by)],
      ['log:read', await exportStatements(0n, by)],
      ['comment:read-queue', await similarDecisions(commentId, by)],
      ['note:write', await readNotes(commentId, by)],
      ['note:write', await listAsked(by)],
      ['note:write', await countAsked(by)],
      ['well-being:choose', await openOwnDesk(by)],
      ['well-being:choose', await beAtDesk(by)],
      ['well-being:choose', await isFolded(commentId, by)],
      ['well-being:choose', await askToTalk({ commentId, name: 'A', words: '' }, by)],
      ['debrief:read', await countDebriefs(by)],
      ['debrief:read', await takeDebrief(randomUUID(), by)],
      ['comment:decide', await waitsForOthers(by)],
      ['measure:read', await listMeasures(by)],
      ['comment:decide', await holdLease(commentId, by)],
      ['comment:decide', await takeNext(null, by)],
      ['comment:decide-batch', await previewBatch({}, null, by)],
      ['comment:decide-batch', await takeBackBatch(1n, by)],
      ['second:judge', await judgeAgain({ seq: 1n, second: 'publish', rule: '', note: '' }, by)],
      ['legal:read', await openLegalCase((await makeCase()).id, by)],
      ['legal:act', await askAuthor((await makeCase()).id, { version: 1, toAuthor: 'Is it so?' }, by)],
      ['legal:act', await closeCase((await makeCase()).id, closing, by)],
    ];
    for (const [act, answer] of answers)
      expect(!answer.ok && answer.error === 'not-allowed').toBe(!may(viewer, act, { ownerId: null }));
  });
});

describe('a referred comment', () => {
  it('opens to the safeguarding role alone, and in its lane alone', async () => {
    const commentId = await makeReferred();
    const moderator = await makeStaff('moderator');
    const lead = await makeStaff('safeguarding_lead', 'moderator');
    expect(await openComment(commentId, { viewer: moderator, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await openComment(commentId, { viewer: lead, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await openReferral(commentId, { viewer: moderator, now: noon })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await openReferral(commentId, { viewer: lead, now: noon })).toMatchObject({ ok: true });
  });
});

describe('the table', () => {
  it('has no act that nobody may do', () => {
    for (const rule of Object.values(permissions)) expect(rule.to.length).toBeGreaterThan(0);
  });
});
