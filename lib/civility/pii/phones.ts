import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isAllowedPhone, type AllowedContacts } from '@/lib/civility/contacts';
import type { Sighting } from '@/lib/civility/pii/sighting';

const candidate = /(?<![\w.$€£#])(?:\+\s?|00\s?)?\(?\d(?:[\d ().\-–/]{5,22})\d(?![\w])/g;
const notPhone =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$|^\d{4}\s?[-–/]\s?\d{4}$|^\d+\.\d+$|^\d{1,3}(?: \d{3})+$|^\d{4}[-–]\d{2}$|^(?:19|20)\d{2} \d|\d{3}-\d{2}-\d{4}$/;
const strongShape =
  /^(?:\+|00)|^\(\d{2,4}\) ?\d{3,4}[ .-]?\d{3,4}$|^(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}$|^0\d{2,5}[ .-]?\d{3,8}(?:[ .-]?\d{2,4})*$/;
const cue =
  /\b(?:call(?:ing|s)?|text|phone|number|tel|telephone|mobile|cell|whats ?app|ring|contact|reach|sms|dial|fax|signal|viber|telegram|numero|número|telefono|teléfono|tel[eé]fone|celular|ll[aá]ma(?:le|la|lo|me)?|appel(?:le|ez)|num[eé]ro|portable|ruf|nummer|handy|ligue|liga|zap|رقم|هاتف|اتصل|واتساب)\b|رقم|هاتف|اتصل|واتس/iu;
const otherNumber =
  /\b(?:case|imo|isbn|convention|protocol|section|article|page|docket|law|act|resolution|no\.|u\.s\.c\.|passport|ssn|account|order|invoice|flight|vessel|bill|doi|population)[\s.:#]*(?:no\.?|number)?\s*$/i;
/** How far before a number a word may announce it, in characters. */
const cueReach = 40;
const digitsMin = 7;
const digitsMax = 15;

/** Telephone numbers: by their shape, by what announces them, and possible in the numbering plan. */
export function phoneSightings(text: string, contacts: AllowedContacts): Sighting[] {
  const seen: Sighting[] = [];
  for (const match of text.matchAll(candidate)) {
    const written = match[0].trim();
    const digits = written.replace(/\D/g, '');
    if (
      digits.length < digitsMin ||
      digits.length > digitsMax ||
      notPhone.test(written) ||
      isAllowedPhone(written, contacts)
    )
      continue;
    const before = text.slice(Math.max(0, match.index - cueReach), match.index);
    if (otherNumber.test(before)) continue;
    const announced = cue.test(before);
    const shaped = strongShape.test(written);
    if (!announced && !shaped) continue;
    const possible = written.startsWith('+') ? parsePhoneNumberFromString(written)?.isPossible() === true : true;
    if (!possible && !announced) continue;
    seen.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      weight: shaped || announced ? 0.9 : 0.5,
      what: 'a telephone number',
    });
  }
  return seen;
}
