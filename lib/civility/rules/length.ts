import { finding, type Rule } from '@/lib/civility/rule';

/** Longer than the screen reads: the rest is for a person. */
export const length: Rule = {
  name: 'length',
  look: (reading) =>
    reading.truncated
      ? [
          finding({
            rule: 'length',
            start: 0,
            end: reading.text.length,
            weight: 0.5,
            cause: 'the end of it was not screened',
          }),
        ]
      : [],
};
