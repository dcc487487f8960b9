import { describe, expect, it } from 'vitest';
import { refused, typedFields } from '@/lib/domain/forms/typed';

const sent = (...pairs: [string, string | Blob][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('the fields of a submission', () => {
  it('are plain words; the last stands where a name came twice', () => {
    expect(typedFields(sent(['a', '1'], ['a', '2'], ['b', 'x']))).toEqual({ a: '2', b: 'x' });
  });

  it('are lists where lists are meant, even of one', () => {
    expect(typedFields(sent(['a', '1'], ['b', 'x']), ['a'])).toEqual({ a: ['1'], b: 'x' });
  });

  it('leave out files and what the framework added', () => {
    expect(typedFields(sent(['a', new Blob(['x'])], ['$ACTION_ID_1', ''], ['b', 'x']))).toEqual({ a: '', b: 'x' });
  });
});

describe('a refusal', () => {
  it('keeps every word but the secret ones', () => {
    expect(refused({ email: 'a@b.org', password: 'secret', website: 'x' }, 'No.', { email: 'Hm.' })).toEqual({
      kind: 'refused',
      form: 'No.',
      fields: { email: 'Hm.' },
      typed: { email: 'a@b.org' },
    });
  });
});
