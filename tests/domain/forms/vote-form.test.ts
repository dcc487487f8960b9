import { describe, expect, it } from 'vitest';
import { voteForm } from '@/lib/domain/forms/vote-form';

describe('the form of a vote', () => {
  it('takes a vote, and receipts if there are any', () => {
    expect(voteForm.parse({ vote: 'up' })).toEqual({ vote: 'up', receipts: [] });
    expect(voteForm.parse({ vote: 'none', receipts: 'one  two ' })).toEqual({ vote: 'none', receipts: ['one', 'two'] });
  });

  it.each([{}, { vote: '' }, { vote: '1' }, { vote: 'UP' }, { vote: 'up', receipts: 'x'.repeat(2001) }])(
    'refuses %j',
    (given) => {
      expect(voteForm.safeParse(given).success).toBe(false);
    },
  );
});
