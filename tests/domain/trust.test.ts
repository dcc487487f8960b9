import { expect, test } from 'vitest';
import { defaultCommentSettings, type CommentSettings } from '@/lib/domain/comment-settings';
import type { Screening } from '@/lib/domain/finding';
import { needsNoWaiting, type TrustRecord } from '@/lib/domain/trust';

const clean: Screening = {
  findings: [],
  rules: [],
  wide: [],
  scores: { hate: 0, attack: 0, toxic: 0, spam: 0 },
  versions: {},
};
const known: TrustRecord = { published: 5, declinedLately: 0 };

test.each<[string, CommentSettings['holding'], TrustRecord | null, Screening, boolean]>([
  ['everything is held by default', 'all', known, clean, false],
  ['a guest always waits', 'untrusted', null, clean, false],
  ['a trusted author does not', 'untrusted', known, clean, true],
  ['one comment fewer is not enough', 'untrusted', { published: 4, declinedLately: 0 }, clean, false],
  ['one declined lately is enough to wait', 'untrusted', { published: 50, declinedLately: 1 }, clean, false],
  ['a first-time author waits', 'first-time', { published: 0, declinedLately: 0 }, clean, false],
  ['a second-time author does not', 'first-time', { published: 1, declinedLately: 0 }, clean, true],
  ['what the screen only suspects waits', 'untrusted', known, { ...clean, wide: ['attack'] }, false],
  ['a screen that did not run whole holds', 'untrusted', known, { ...clean, wide: ['unavailable'] }, false],
])('%s', (_, holding, record, screening, atOnce) => {
  expect(needsNoWaiting({ ...defaultCommentSettings, holding }, record, screening)).toBe(atOnce);
});
