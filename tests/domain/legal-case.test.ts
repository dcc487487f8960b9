import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  caseHoursLeft,
  defaultLegalSetting,
  legalSettingFrom,
  noticeReason,
  proposalOf,
  redacted,
  type CaseFacts,
} from '@/lib/domain/legal-case';

const noon = new Date('2026-06-01T12:00:00Z');
const later = new Date('2026-06-08T12:00:00Z');
const asked = { contactedAt: noon, answerDueAt: new Date('2026-06-06T23:00:00Z') };
const facts: CaseFacts = {
  open: true,
  about: 'comment',
  standing: 'shown',
  reachable: true,
  contactedAt: null,
  answerDueAt: null,
  answer: null,
};

describe('what the desk proposes', () => {
  it.each([
    ['to ask an author who has a mailbox', {}, noon, 'ask-author'],
    ['to remove what nobody can be asked about', { reachable: false }, noon, 'remove-unreachable'],
    ['the same where the receipt alone could tell them', { reachable: false, ...asked }, later, 'remove-unreachable'],
    ['to wait for an answer', asked, noon, 'await-answer'],
    ['to remove when none came in time', asked, later, 'remove-silent'],
    ['to remove when the author agrees', { ...asked, answer: 'agrees' }, noon, 'remove-agreed'],
    ['to weigh both sides when the author does not', { ...asked, answer: 'defends' }, later, 'weigh-answer'],
    ['to wait also while it is hidden', { ...asked, standing: 'hidden' }, noon, 'await-answer'],
    ['to close when nothing is left on the page', { standing: 'gone', answer: 'defends' }, noon, 'nothing-left'],
    ['to speak with the editor of a story', { about: 'story', standing: 'gone' }, noon, 'decide-story'],
    ['nothing once it is closed', { open: false, answer: 'agrees' }, noon, 'closed'],
  ] as const)('is %s', (_name, changes, now, expected) => {
    expect(proposalOf({ ...facts, ...changes }, now)).toBe(expected);
  });
});

describe('the clock of a case', () => {
  const calendar = calendarOf(defaultLegalSetting);
  const due = new Date('2026-06-03T12:00:00Z');

  it.each([
    ['2026-06-01T12:00:00Z', 48],
    ['2026-06-03T11:30:00Z', 0.5],
    ['2026-06-03T13:00:00Z', -1],
    // The machine’s clock went back: no more hours than there were.
    ['2026-05-01T12:00:00Z', 48],
  ])('at %s has %s hours left', (now, left) => {
    expect(caseHoursLeft(noon, due, new Date(now), calendar)).toBe(left);
  });

  it('is read back as it was set, and a damaged one as the default', () => {
    const own = { hours: 24, answerDays: 3, timeZone: 'Europe/Berlin', holidays: ['2026-10-03'] };
    expect(legalSettingFrom(own)).toEqual(own);
    for (const kept of [null, 'x', { ...own, timeZone: 'Nowhere' }, { ...own, holidays: ['2026-02-30'] }, { hours: 0 }])
      expect(legalSettingFrom(kept)).toEqual(defaultLegalSetting);
  });
});

describe('a name that must not be told', () => {
  it.each([
    ['I, Quill Harrower, say so.', ['Quill Harrower'], 'I, [name removed], say so.'],
    ['QUILL HARROWER and q@x.example', ['Quill Harrower', 'q@x.example'], '[name removed] and [name removed]'],
    ['A (b) c', ['(b)'], 'A [name removed] c'],
    ['Nothing here.', ['', ' ', 'N'], 'Nothing here.'],
  ])('is taken out of “%s”', (text, secrets, expected) => {
    expect(redacted(text, secrets)).toBe(expected);
  });
});

describe('the reason of a legal decision', () => {
  it('is a notice, and no house rule is', () => {
    expect(noticeReason('notice')?.name).toBe('A legal notice');
    expect(noticeReason('attack')).toBeNull();
  });
});
