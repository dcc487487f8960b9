import { describe, expect, it } from 'vitest';
import { found, weight } from '../screened';

describe('pii', () => {
  it.each([
    ['Call the owner: +1 (415) 555-0134.', '+1 (415) 555-0134'],
    ['text me five five five 867 5309', 'five five five 867 5309'],
    ['Write to john.doe84@gmail.example now', 'john.doe84@gmail.example'],
    ['his mail is maria dot lopez at yahoo dot com', 'maria dot lopez at yahoo dot com'],
    ['contact lena.k (at) mailbox (dot) org', 'lena.k (at) mailbox (dot) org'],
    ['Her snapchat is kitty_cat99', 'kitty'],
    ['Find her on insta as maria.rivers.22, she answers.', 'maria.rivers.22'],
    ['He posts on snap as old_miller7.', 'old_miller7'],
    ['His alt is quiet.harbour.9 these days', 'quiet.harbour.9'],
    ['It is the white Transit, AB12 CDE, outside the flats.', 'AB12'],
    ['Her passport number is X4829173, check it.', 'passport number is X4829173'],
    ['vive en Calle Mayor 15, Madrid', 'Calle Mayor 15'],
    ['Sie wohnt Rosenstraße 12', 'Rosenstraße 12'],
  ])('sees contact details or identity in “%s”', (text, span) => {
    expect(
      found('pii', text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toContain(span.split(' ')[0]);
    expect(weight('pii', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'The hotline is 1-888-373-7888, or text 233733.',
    'In the UK call 08000 121 700.',
    'The webinar is on 12 March 2024 at 14:00.',
    'See 18 U.S.C. 1589-1594 and case no. 2:19-cv-00123.',
    'It rose from 40.3 million in 2016 to 49.6 million in 2021.',
    'The vessel IMO 9321483 was boarded at 13.4567, 100.1234.',
    'Workers earned 2,500-3,000 rupees over 2011-2014.',
    '@maria I agree with you.',
    'I read it on Facebook. Nobody asked them.',
    'Their page is facebook.example and the handle was loose.',
    'Form AB12 CDE must be sent with the appeal.',
  ])('lets “%s” stand', (text) => {
    expect(weight('pii', text)).toBe(0);
  });
});
