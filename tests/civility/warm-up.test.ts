import { expect, it } from 'vitest';
import { modelFrom } from '@/lib/civility/civility-model';
import { warmUp } from '@/lib/civility/warm-up';
import { screened, shipped } from '@/tests/civility/screened';

it('leaves nothing behind that the next comment would show', () => {
  const before = screened('You are a complete idiot.');
  warmUp(shipped);
  expect(screened('You are a complete idiot.')).toEqual(before);
});

it('does not mind a model of which nothing could be read', () => {
  const bare = modelFrom({
    lexicon: null,
    commonWords: null,
    confusables: null,
    phrases: null,
    contacts: null,
    languages: null,
    weightsHeader: null,
    weightsBody: null,
  });
  expect(() => warmUp(bare)).not.toThrow();
});
