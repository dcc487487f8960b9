import { expect, it } from 'vitest';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import { found, rulesAlone } from '@/tests/civility/screened';

it('says nothing while every part is there', () => {
  expect(found('unavailable', 'Any words.')).toEqual([]);
});

it('names what is missing, over the whole text, and is no breach', () => {
  const model = { ...rulesAlone, missing: ['weights', 'phrases'] };
  const { findings, rules, wide } = screen('Any words.', emptyContext, model);
  expect(findings.find(({ rule }) => rule === 'unavailable')).toMatchObject({
    start: 0,
    end: 10,
    cause: 'model unavailable: missing or damaged: weights, phrases',
  });
  expect(wide).toContain('unavailable');
  expect(rules).not.toContain('unavailable');
});
