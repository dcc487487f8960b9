import { expect, test } from 'vitest';
import { actInWords, findingName } from '@/lib/domain/desk-words';
import { ruleIds } from '@/lib/domain/finding';
import { decisionKinds } from '@/lib/domain/comment';

test('every rule has a name of its own', () => {
  expect(new Set(ruleIds.map(findingName)).size).toBe(ruleIds.length);
});

test('a rule that is not known, or is called like a property of every object, is shown as it stands', () => {
  expect(findingName('retired-rule')).toBe('retired-rule');
  expect(findingName('constructor')).toBe('constructor');
});

test('every decision has words in the log', () => {
  for (const kind of decisionKinds) expect(actInWords(`comment-${kind}`)).toMatch(/comment/);
});

test('an act without words is shown by its name', () => {
  expect(actInWords('backup-restored')).toBe('backup restored');
});
