import { describe, expect, it } from 'vitest';
import { weight } from '../screened';

describe('disclosure', () => {
  it.each([
    'Please help me. My employer has my passport and I am not allowed to leave the house.',
    'my sister went to Dubai for job, now they not let her go, what can i do',
    'I can’t do this anymore, I want to end my life.',
    'The counsellor has gone on leave and I am so tired of being alive.',
    'I do not feel safe in my flat, he has a key. Will a shelter take my dog?',
    'Where do I ask for witness protection? The number I was given is dead.',
    'necesito ayuda, no me dejan salir de la casa',
    'Ich werde festgehalten, mein Chef hat meinen Pass',
    'au secours, mon patron garde mon passeport',
    'preciso de ajuda, me batem todo dia',
    'ساعدوني اخذوا جوازي',
  ])('hears “%s”', (text) => {
    expect(weight('disclosure', text)).toBeGreaterThanOrEqual(0.3);
  });

  it.each([
    'I am a survivor. I was trafficked at sixteen, got out in 2009 and now I train police officers.',
    'Years ago I wanted to die. I am glad now.',
    'The refuge took forty women last year, and it is not safe to say where it is.',
    'Victims are often told that their families will be killed if they run.',
  ])('does not take what is past or general for a call: %s', (text) => {
    expect(weight('disclosure', text)).toBeLessThan(0.3);
  });
});
