import { describe, expect, it } from 'vitest';
import { weight } from '../screened';

describe('threat', () => {
  it.each([
    'I know where you live and I am coming for you.',
    'Somebody should put a bullet in this journalist.',
    'Keep writing and you will end up in a ditch.',
    'I hope you get raped.',
    'kys',
    'Te voy a matar.',
    'Je vais te tuer.',
    'Ich werde dich umbringen.',
    'Vou te matar.',
    'سأقتلك',
  ])('tells the writer: %s', (text) => {
    expect(weight('threat', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'The pimps threatened to kill her mother if she testified.',
    'The cartel kills migrants who cannot pay.',
    'We must crush the networks that profit from it.',
    'This bill will kill people.',
    'I would kill for a chart by region.',
  ])('does not take what is told for a threat: %s', (text) => {
    expect(weight('threat', text)).toBeLessThan(0.6);
  });
});
