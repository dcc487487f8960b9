import { describe, expect, it } from 'vitest';
import { weight } from '../screened';

describe('allegation', () => {
  it.each([
    'Robert Haskell is a trafficker, he kept our passports.',
    'Councilman Peter Oduya takes bribes from the owners.',
    'Sunrise Spa is a brothel.',
    'Father Thomas Brennan sold those babies.',
    'Dean Molloy strangled her, ask anyone on the estate.',
    'Harlan Textiles chains women to the looms at night.',
  ])('tells the writer who accuses by name: %s', (text) => {
    expect(weight('allegation', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'Jeffrey Epstein was convicted in 2008.',
    'Keith Raniere was found guilty of sex trafficking in 2019.',
    'Traffickers sold the girls to a brothel in Dubai.',
    'Qatar exploits migrant workers.',
    'The Thirteenth Amendment still permits forced labor.',
    'In Akure City I met mothers who sold their land to pay the debt.',
    'In Harbour Row they stole two bicycles last week.',
    'Secretary Blinken presented the Trafficking in Persons Report.',
  ])('lets public records, places and the subject stand: %s', (text) => {
    expect(weight('allegation', text)).toBeLessThan(0.6);
  });
});
