import { describe, expect, it } from 'vitest';
import { found, weight } from '@/tests/civility/screened';

describe('hate', () => {
  it.each([
    ['dehumanised', 'Refugees are cockroaches.'],
    ['driven out', 'Deport every single Muslim.'],
    ['wished away', 'The world would be better off without Jews.'],
    ['denied rights', 'Women should not be allowed to vote.'],
    ['a slur', 'Those faggots again.'],
    ['in the next sentence’s mouth', 'I hate all immigrants.'],
  ])('speaks to the writer: %s', (_case, text) => {
    expect(weight('hate', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['a name alone', 'Muslim women'],
    ['a neutral sentence', 'Two Syrians and a Greek run the garage.'],
    ['denied', 'Refugees are not cockroaches.'],
    ['quoted and opposed', 'Whoever writes "refugees are cockroaches" should be ashamed.'],
    ['told by those who were hurt', 'They called us cockroaches and spat at us.'],
    ['called out', 'Stop posting that gay people should be deported.'],
    ['called out with a verb of saying', "You can't just say that lesbians are evil."],
    ['of things', 'Cockroaches live behind the stove.'],
    ['asked for something else', 'The victim asked for it to be taken down.'],
    ['of the speaker’s own', 'I am a proud faggot and nobody takes that word from me.'],
  ])('does not speak to the writer: %s', (_case, text) => {
    expect(weight('hate', text)).toBeLessThan(0.6);
  });

  it.each([
    'Muslims',
    'Jews',
    'lesbians',
    'refugees',
    'disabled people',
    'Roma',
    'women in hijab',
    'followers of Islam',
  ])('says the same of the same sentence, whoever stands in it: %s', (group) => {
    expect(weight('hate', `All ${group} are vermin.`)).toBe(weight('hate', 'All migrants are vermin.'));
    expect(found('hate', `Three ${group} came to the meeting.`)).toEqual([]);
  });
});
