import { sightings, type Sighting } from '@/lib/civility/pii/sighting';

const named: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ssn|social security(?: number| no\.?| #)?)\b[^\d\n]{0,15}\d{3}[- ]?\d{2}[- ]?\d{4}\b/gi,
    'a social security number',
  ],
  [/(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, 'a social security number'],
  [/\bpass(?:port|eport|aporte)?\b[^\d\n]{0,24}?\b[A-Z]{0,3}\d{6,9}\b/gi, 'a passport number'],
  [/\bpasaporte\b[^\d\n]{0,20}?\b[A-Z]{0,3}\d{6,9}\b/gi, 'a passport number'],
  [
    /\b(?:licen[cs]e|number|registration|reg|car|vehicle|his|her|the) ?plates?\b(?: number| no\.?| is| reads?|:|,|#|\s){0,4}[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}(?:[ -]?[A-Z0-9]{1,4})?\b/gi,
    'a number plate',
  ],
  [/\bplates? (?:is |no\.? |number |: ?)?(?=[A-Z0-9 -]{0,8}\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5}\b/g, 'a number plate'],
  [
    /\b(?:aadhaar|aadhar|dni|nie|cpf|rg|nin|curp|nric|cnic|national (?:id|insurance)|id (?:card|number|no\.?)|identity (?:card|number)|driver'?s licen[cs]e|a-number|alien number|tax id|emirates id|iqama|visa number|bank account|account (?:number|no\.?)|case file number)\b[^\d\n]{0,20}?[A-Z]{0,3}[- ]?\d[\d.\- ]{4,20}\d?[A-Z]?\b/gi,
    'an identity or account number',
  ],
  [/\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g, 'a tax number'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, 'a bank account'],
  [
    /\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born on|geboren am|fecha de nacimiento)\b[^\d\n]{0,12}\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2,4}/gi,
    'a date of birth',
  ],
  [/\b(?:ip|ip address)\b[^\d\n]{0,10}\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/gi, 'an IP address'],
];

function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Identity, account and card numbers, plates, dates of birth. Cards by the Luhn sum (ISO/IEC 7812-1). */
export function idSightings(text: string): Sighting[] {
  const cards = sightings(text, /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)/g, 0.95, 'a card number').filter(
    ({ start, end }) => isCardNumber(text.slice(start, end).replace(/\D/g, '')),
  );
  return [...named.flatMap(([pattern, what]) => sightings(text, pattern, 0.9, what)), ...cards];
}
