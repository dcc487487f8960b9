import { describe, expect, it } from 'vitest';
import { personId } from '@/lib/domain/ids';
import { acts, may, type Act } from '@/lib/domain/permissions';
import { guest, roles, type Role, type Viewer } from '@/lib/domain/viewer';

const me = personId.parse('0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11');
const somebody = personId.parse('7d1f3f5c-1f7e-4a7b-8d5a-2b9c4e6f7a22');
const staff = (...held: Role[]): Viewer => ({ kind: 'staff', id: me, name: 'N', roles: held });
const reader: Viewer = { kind: 'reader', id: me, name: 'N' };

/** The policy as people say it, written a second time on purpose: a change of the table must be meant twice. */
const said: Readonly<
  Record<Role, { readonly always: readonly Act[]; readonly own?: readonly Act[]; readonly others?: readonly Act[] }>
> = {
  contributor: { always: ['article:list', 'article:create'], own: ['article:edit'] },
  editor: {
    always: [
      'article:list',
      'article:create',
      'article:edit',
      'article:publish',
      'article:withdraw',
      'article:set-comments',
      'comment:feature',
      'passage:ask',
      'article:protect-facts',
    ],
  },
  moderator: {
    always: [
      'comment:read-queue',
      'comment:refer',
      'comment:feature',
      'log:read',
      'duty:declare',
      'term:list',
      'term:change',
      'rule:list',
      'rule:replay',
      'rumour:change',
      'comment:decide-batch',
      'legal:read',
      'legal:open',
      'team:read',
      'thread:close',
      'well-being:choose',
    ],
    others: [
      'comment:decide',
      'report:close',
      'comment:take-back',
      'appeal:decide',
      'measure:read',
      'measure:impose',
      'measure:decide-appeal',
      'note:write',
      'legal:act',
      'second:judge',
    ],
  },
  safeguarding_lead: {
    always: [
      'comment:read-queue',
      'comment:refer',
      'comment:read-referred',
      'log:read',
      'help-line:change',
      'comment:settle-referred',
      'term:list',
      'well-being:choose',
      'debrief:read',
      'team:read',
      'rule:list',
    ],
    others: ['measure:read', 'note:write'],
  },
  legal_officer: {
    always: ['legal:read', 'legal:open', 'legal:read-complainant', 'legal:set-clock'],
    others: ['legal:act'],
  },
  administrator: {
    always: [
      'log:read',
      'person:list',
      'person:add',
      'person:change',
      'setting:change',
      'help-line:change',
      'term:list',
      'term:change',
      'debrief:read',
      'team:read',
      'second:set-share',
      'rule:list',
      'rule:change',
      'rule:replay',
      'threshold:change',
      'rumour:change',
    ],
    others: ['measure:read', 'measure:impose', 'measure:impose-on-staff', 'measure:close-out', 'measure:decide-appeal'],
  },
};
const forAnyone: readonly Act[] = ['comment:submit', 'comment:report', 'notice:give'];
/** What anyone may do with what others wrote. */
const withOthers: readonly Act[] = ['comment:vote'];

/** As the table lists them. */
const inOrder = (some: readonly Act[]) => acts.filter((act) => some.includes(act));

describe('who may do what', () => {
  for (const role of roles) {
    it.each(acts)(`a ${role}: %s`, (act) => {
      const { always, own = [], others = [] } = said[role];
      const free = forAnyone.includes(act) || always.includes(act);
      expect(may(staff(role), act, { ownerId: me })).toBe(free || own.includes(act));
      expect(may(staff(role), act, { ownerId: somebody })).toBe(
        free || others.includes(act) || withOthers.includes(act),
      );
    });
  }

  it.each([
    ['a guest', guest],
    ['a reader with an account', reader],
    ['staff without a role', staff()],
  ])('%s may comment, report and vote on others, and nothing else', (_name, viewer) => {
    expect(acts.filter((act) => may(viewer, act, { ownerId: somebody }))).toEqual(
      inOrder([...forAnyone, ...withOthers]),
    );
    // A guest is nobody known: what is theirs is told by other means than a name.
    const withOwn = viewer.kind === 'guest' ? withOthers : [];
    expect(acts.filter((act) => may(viewer, act, { ownerId: me }))).toEqual(inOrder([...forAnyone, ...withOwn]));
  });

  it('two roles together may what each may', () => {
    const both = staff('contributor', 'moderator');
    for (const act of acts) {
      const each = (['contributor', 'moderator'] as const).some((role) => may(staff(role), act, { ownerId: somebody }));
      expect(may(both, act, { ownerId: somebody })).toBe(each);
    }
  });

  it('nobody decides on a comment of their own, whatever else they are', () => {
    expect(may(staff(...roles), 'comment:decide', { ownerId: me })).toBe(false);
  });

  it('a comment by nobody known is nobody’s own', () => {
    expect(may(staff('moderator'), 'comment:decide', { ownerId: null })).toBe(true);
    expect(may(staff('contributor'), 'article:edit', { ownerId: null })).toBe(false);
    expect(may(staff('contributor'), 'article:edit')).toBe(false);
  });
});
