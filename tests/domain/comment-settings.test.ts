import { describe, expect, test } from 'vitest';
import {
  commentSettingsFrom,
  defaultCommentSettings,
  openingOf,
  settingsForStory,
  type CommentSettings,
  type OpeningFacts,
} from '@/lib/domain/comment-settings';

const now = new Date('2026-06-10T12:00:00.000Z');
const facts: OpeningFacts = {
  now,
  publishedAt: new Date('2026-06-01T12:00:00.000Z'),
  storyOpen: true,
  storyReason: null,
  onDutyUntil: null,
  waiting: 0,
};
const settings = (changes: Partial<CommentSettings>): CommentSettings => ({ ...defaultCommentSettings, ...changes });
const later = new Date('2026-06-10T14:00:00.000Z');

describe('whether a story takes comments', () => {
  test.each<[string, CommentSettings, Partial<OpeningFacts>, boolean]>([
    ['as a new site', settings({}), {}, true],
    ['closed by its editor', settings({}), { storyOpen: false, storyReason: 'A trial is under way.' }, false],
    ['closed by the site', settings({ open: false, closedReason: 'Holidays.' }), {}, false],
    ['one day before it closes', settings({ closeAfterDays: 10 }), {}, true],
    ['on the moment when it closes', settings({ closeAfterDays: 9 }), {}, false],
    ['with nobody on duty', settings({ onlyOnDuty: true }), {}, false],
    ['with somebody who was on duty', settings({ onlyOnDuty: true }), { onDutyUntil: now }, false],
    ['with somebody on duty', settings({ onlyOnDuty: true }), { onDutyUntil: later }, true],
    [
      'with somebody on duty and a full queue',
      settings({ onlyOnDuty: true, waitingMax: 5 }),
      { onDutyUntil: later, waiting: 5 },
      false,
    ],
    ['with a full queue that nothing depends on', settings({ waitingMax: 5 }), { waiting: 900 }, true],
  ])('%s', (_, site, changes, open) => {
    expect(openingOf(site, { ...facts, ...changes }).open).toBe(open);
  });

  test('a closed one always says why', () => {
    const told = openingOf(settings({}), { ...facts, storyOpen: false, storyReason: '  ' });
    expect(told).toMatchObject({ open: false, reason: 'Comments on this story are closed.' });
  });

  test('an open one says when time alone will close it', () => {
    const both = settings({ closeAfterDays: 10, onlyOnDuty: true });
    const soon = new Date('2026-06-10T12:05:00.000Z');
    expect(openingOf(both, { ...facts, onDutyUntil: soon })).toMatchObject({ open: true, changesAt: soon });
    expect(openingOf(settings({ closeAfterDays: 10 }), facts)).toMatchObject({
      open: true,
      changesAt: new Date('2026-06-11T12:00:00.000Z'),
    });
  });

  test('one that depends on the queue is looked at again within ten minutes, open or full', () => {
    const look = new Date('2026-06-10T12:10:00.000Z');
    const tight = settings({ onlyOnDuty: true, waitingMax: 5 });
    for (const waiting of [0, 5]) {
      expect(openingOf(tight, { ...facts, onDutyUntil: later, waiting }).changesAt).toEqual(look);
    }
  });

  test('an open one says whether guests may write', () => {
    expect(openingOf(settings({}), facts)).toMatchObject({ open: true, signedInOnly: false });
    expect(openingOf(settings({ audience: 'signed-in' }), facts)).toMatchObject({ open: true, signedInOnly: true });
  });
});

describe('kept settings', () => {
  test.each([null, 'nonsense', [], { waitingMax: -1 }, { holding: 'never' }])('%j count as the defaults', (kept) => {
    expect(commentSettingsFrom(kept)).toEqual(defaultCommentSettings);
  });

  test('a story has its own where it says so, and the site’s where it does not', () => {
    const site = settings({ audience: 'signed-in', closeAfterDays: 30 });
    expect(settingsForStory(site, { closeAfterDays: null })).toMatchObject({
      audience: 'signed-in',
      closeAfterDays: null,
    });
    expect(settingsForStory(site, { declinedKeptDays: 1, holding: 'nonsense' })).toEqual(site);
  });
});
