import { describe, expect, test } from 'vitest';
import { screened } from '@/tests/civility/screened';

const pointedAt = (text: string): string[] =>
  screened(text)
    .findings.filter(({ rule }) => rule === 'attack')
    .map(({ start, end }) => text.slice(start, end).toLowerCase());

describe('where the screen points', () => {
  test.each([
    ['You are an idiot and everybody at the office knows it.', 'idiot'],
    ['What a pathetic clown, he never read the report.', 'clown'],
    ['Only a moron believes that these numbers are real.', 'moron'],
  ])('of “%s” it names “%s” and not the sentence around it', (text, word) => {
    expect(pointedAt(text).some((span) => span.includes(word))).toBe(true);
    expect(pointedAt(text).every((span) => span.length < text.length / 2)).toBe(true);
  });
});

describe('short neutral sentences about people', () => {
  test.each([
    'They always call ahead.',
    'They always pay late.',
    'He never forgets a birthday.',
    'You left early on Friday.',
    'These people live downstairs.',
    'She drives too fast.',
    'The landlord took the keys.',
    'You should ask them first.',
  ])('nothing is said to whoever writes “%s”', (text) => {
    expect(screened(text).rules).toEqual([]);
  });
});
