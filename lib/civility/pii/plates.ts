import { type Sighting, sightings } from '@/lib/civility/pii/sighting';

/** British plates since 2001: two letters, two figures, three letters (DVLA, INF104). Too short a shape to count alone. */
const plate = /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g;

const vehicle =
  /\b(?:cars?|vans?|transit|lorr(?:y|ies)|trucks?|taxis?|cabs?|minibus|coach|motor(?:bike|cycle)?|moped|vehicle|bmw|audi|merc(?:edes)?|ford|golf|astra|corsa|focus|polo|fiesta|toyota|vauxhall|skoda|nissan|vw|volkswagen|sprinter|vito|range rover|reg|registration|plates?|driv(?:es?|ing|er)|parked|parks)\b/i;

/** How far before and behind a plate its vehicle is named, in characters. */
const reach = 60;

/** Number plates that stand near a word for what carries them: “a white Transit, AB12 CDE”. */
export function plateSightings(text: string): Sighting[] {
  return sightings(text, plate, 0.85, 'a number plate').filter(({ start, end }) =>
    vehicle.test(`${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`),
  );
}
