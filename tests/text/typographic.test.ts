import { describe, expect, it } from 'vitest';
import { typographic } from '@/lib/text/typographic';

describe('quotation marks as a printer sets them', () => {
  it.each([
    ['an apostrophe in a word', "Florida's raids", 'Florida’s raids'],
    ['a quotation', 'She said "no" to it', 'She said “no” to it'],
    ['a quotation at the beginning', '"Rescue" is a word', '“Rescue” is a word'],
    ['a quotation within a quotation', '"He said \'go\'"', '“He said ‘go’”'],
    ['a quotation in brackets', '("so")', '(“so”)'],
    ['a quotation after a dash', 'it—"so"', 'it—“so”'],
    ['a possessive plural', "sex workers' rights", 'sex workers’ rights'],
    ['a decade', "the '90s", 'the ’90s'],
    ['an elision', "'tis so", '’tis so'],
    ['marks that are set already', '“so” it’s', '“so” it’s'],
    ['a character outside the basic plane', '𝒜\'s "b"', '𝒜’s “b”'],
  ])('sets %s', (_name, typed, set) => {
    expect(typographic(typed)).toBe(set);
  });

  it('goes by the character in front when the text is cut by emphasis', () => {
    expect(typographic('" he said', 'd')).toBe('” he said');
  });
});
