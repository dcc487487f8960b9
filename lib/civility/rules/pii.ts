import { finding, type Rule } from '@/lib/civility/rule';
import { emailSightings, handleSightings, spokenPhones } from '@/lib/civility/pii/spoken';
import { dottedHandles } from '@/lib/civility/pii/dotted-handles';
import { idSightings } from '@/lib/civility/pii/identity-numbers';
import { plateSightings } from '@/lib/civility/pii/plates';
import { phoneSightings } from '@/lib/civility/pii/phones';
import { addressSightings } from '@/lib/civility/pii/addresses';
import { plainDigits } from '@/lib/civility/pii/sighting';

/** Contact details, addresses and identity numbers. Official help lines are allowed by a list. */
export const pii: Rule = {
  name: 'pii',
  look(reading) {
    const text = plainDigits(reading.text.slice(0, reading.truncated ? (reading.tokens.at(-1)?.end ?? 0) : undefined));
    const seen = [
      ...emailSightings(reading),
      ...handleSightings(reading),
      ...dottedHandles(text),
      ...spokenPhones(reading),
      ...(/\d/.test(text)
        ? [
            ...idSightings(text),
            ...plateSightings(text),
            ...phoneSightings(text, reading.model.contacts),
            ...addressSightings(text),
          ]
        : []),
    ];
    return seen.map(({ start, end, weight, what }) => finding({ rule: 'pii', start, end, weight, cause: what }));
  },
};
