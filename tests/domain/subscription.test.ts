import { expect, test } from 'vitest';
import { mentionedNames } from '@/lib/domain/subscription';

const names = ['River', 'Ana María', 'O’Neil', 'r'];

test.each<[string, readonly string[]]>([
  ['I agree with @River.', ['River']],
  ['@river and @ana maría, thank you', ['River', 'Ana María']],
  ['@Rivers run deep', []],
  ['write to me@River.example', []],
  ['(@O’Neil)', ['O’Neil']],
  ['@Rivers, no: @River!', ['River']],
  ['River without the sign', []],
  ['@r is too short to be meant', []],
  ['', []],
])('%j names %j', (text, named) => {
  expect(mentionedNames(text, names)).toEqual(named);
});
