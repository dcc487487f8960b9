import { sightings, type Sighting } from '@/lib/civility/pii/sighting';

const shapes: readonly (readonly [RegExp, number])[] = [
  [
    /\b\d{1,5}[A-Za-z]?,? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:(?:[\p{Lu}\d][\p{L}\d'.-]{0,20}) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Square|Crescent|Close|Highway|Hwy|Parkway|Pkwy|Trail|Circle|Alley|Row|Gardens|Grove|Mews|Walk|Nagar|Marg)\b/gu,
    0.9,
  ],
  [
    /\b\d{1,5} (?:[a-z][a-z'-]{1,20} ){1,3}(?:street|avenue|road|lane|drive|boulevard|terrace|crescent)\b(?! (?:workers?|children|vendors?))/g,
    0.7,
  ],
  [/\b(?:house|flat|plot|door|h\.|apartment|apt|unit|villa|room)\.? ?(?:no\.?|number|#) ?\d+[A-Za-z]?\b/gi, 0.85],
  [/\b(?:apt|apartment|flat)\.? \d+[A-Za-z]?\b/gi, 0.7],
  [/\bP\.? ?O\.? Box \d+/gi, 0.7],
  [/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g, 0.7],
  [
    /\b(?:calle|avenida|av\.|carrera|cra\.?|rua|travessa|via|viale|piazza|plaza|jalan|jl\.) (?:(?:de|del|da|do|la|las|los|dos|das|el) ){0,2}\p{L}[\p{L} .]{1,40}?,? ?(?:n[º°o]?\.? ?|#)?\d{1,5}\b/giu,
    0.85,
  ],
  [
    /\b\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|all[ée]e|quai) (?:(?:de|du|des|la|le|les|l['’]) ?){0,2}\p{L}[\p{L}'’-]{1,30}/giu,
    0.85,
  ],
  [/\b\p{Lu}\p{L}{2,25}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer) \d{1,4}[a-z]?\b/gu, 0.85],
  [
    /\b(?:lives?|living|resides?|stays?|staying|home is|address is|address:|find (?:him|her|them)) (?:at|in|on)? ?(?:number |no\.? )?\d{1,5}\b(?! (?:years?|months?|weeks?|days?|people|miles|km|countries|states|hours|minutes))[^.!?\n]{3,30}/gi,
    0.7,
  ],
  [/(?:شارع|حي|عمارة|شقة) [\p{L} ]{1,30}(?:رقم)? ?\d{1,5}/gu, 0.85],
];

/** Street addresses in the forms of English, Spanish, French, German, Portuguese, Arabic and Indian usage. */
export function addressSightings(text: string): Sighting[] {
  return shapes.flatMap(([pattern, weight]) => sightings(text, pattern, weight, 'an address'));
}
