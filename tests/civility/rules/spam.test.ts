import { describe, expect, it } from 'vitest';
import { weight } from '../screened';

describe('spam', () => {
  it.each([
    'Hot Asian escorts, incall and outcall, text now for rates',
    'Earn $900 a day from home! Contact our HR manager on Telegram @quickjobs',
    'Sell your kidney for $450,000, contact Dr. Wilson by email now.',
    'Click here to claim your FREE gift card!!! bit.ly/3xYzAb',
    '<a href="http://pills.example">buy cheap viagra online</a>',
  ])('sees an advert or a lure: %s', (text) => {
    expect(weight('spam', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'Watch out for messages asking you to contact a recruiter on WhatsApp.',
    'I donated last year and again today.',
    'The free online course was worth the time.',
    'Does anyone know whether the new visa rules apply to au pairs?',
  ])('sees none in “%s”', (text) => {
    expect(weight('spam', text)).toBeLessThan(0.3);
  });
});
