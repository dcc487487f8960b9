import { describe, expect, it } from 'vitest';
import { commentSettingsForm, storyCommentsForm } from '@/lib/domain/forms/comment-settings-form';
import { sentencesOf } from '@/lib/domain/forms/typed';

const site = {
  open: 'yes',
  closedReason: '',
  closeAfterDays: '',
  waitingMax: '200',
  audience: 'everyone',
  holding: 'all',
  trustedAfter: '5',
  live: 'yes',
  declinedKeptDays: '90',
  lettersPerDay: '12',
};
const story = {
  open: 'yes',
  closedReason: '',
  closing: 'site',
  closeAfterDays: '',
  duty: 'site',
  audience: 'site',
  holding: 'site',
};

describe('the settings of the site', () => {
  it('are what was ticked and typed; a box that is not ticked is not sent', () => {
    expect(commentSettingsForm.parse(site)).toMatchObject({
      open: true,
      onlyOnDuty: false,
      closeAfterDays: null,
      waitingMax: 200,
    });
  });
  it.each([
    ['waitingMax', '0'],
    ['waitingMax', '1.5'],
    ['closeAfterDays', 'soon'],
    ['declinedKeptDays', ''],
    ['holding', 'none'],
    ['audience', 'x'],
  ])('refuse %s %j', (field, value) => {
    const parsed = commentSettingsForm.safeParse({ ...site, [field]: value });
    expect(parsed.success ? [] : Object.keys(sentencesOf(parsed.error))).toEqual([field]);
  });
});

describe('the settings of a story', () => {
  it('hold nothing of their own where all is left to the site', () => {
    expect(storyCommentsForm.parse(story)).toEqual({ open: true, closedReason: '', own: {} });
  });
  it('hold what differs', () => {
    const own = { closing: 'after', closeAfterDays: '30', duty: 'yes', audience: 'signed-in', holding: 'untrusted' };
    expect(storyCommentsForm.parse({ ...story, ...own }).own).toEqual({
      closeAfterDays: 30,
      onlyOnDuty: true,
      audience: 'signed-in',
      holding: 'untrusted',
    });
    expect(storyCommentsForm.parse({ ...story, closing: 'never' }).own).toEqual({ closeAfterDays: null });
  });
  it.each([
    [{ open: 'no' }, 'closedReason'],
    [{ closing: 'after' }, 'closeAfterDays'],
  ])('%j needs %s', (changes, field) => {
    const parsed = storyCommentsForm.safeParse({ ...story, ...changes });
    expect(parsed.success ? [] : Object.keys(sentencesOf(parsed.error))).toEqual([field]);
  });
});
