import type { Sighting } from '@/lib/civility/pii/sighting';

/** A network, what joins it to a name (“is”, “as”, a colon), and a name in parts with points or low lines between them. */
const dotted =
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|telegram|kik|only ?fans|discord|bluesky|facebook|fb|(?:her|his|their) alt|user ?name|handle)(?: (?:is|as|under|name|account))*:? @?(?<name>[a-z0-9]+(?:[._][a-z0-9]+)+)/gi;

const lettersMin = 6;
const address = /\.(?:com|org|net|co|uk|de|fr|es|info|example)$/i;

/** Handles with points in them, which read like two sentences or a site: “on snap as pixie.hill7”. */
export function dottedHandles(text: string): Sighting[] {
  return [...text.matchAll(dotted)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    if (name.length < lettersMin || address.test(name)) return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end, weight: 0.85, what: 'a handle' }];
  });
}
