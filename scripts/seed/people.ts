import { randomInt } from 'node:crypto';
import { db } from '@/lib/db/client';
import { insertPerson } from '@/lib/db/people';
import { hashPassword } from '@/lib/db/passwords';
import type { PersonId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/viewer';
import type { SeedAuthor } from './files';

/** The demo staff. `example` is a domain that can never exist (RFC 2606). */
const staff: readonly { readonly email: string; readonly name: string; readonly roles: readonly Role[] }[] = [
  { email: 'editor@northstar.example', name: 'Edda (demo editor)', roles: ['editor'] },
  { email: 'moderator@northstar.example', name: 'Momo (demo moderator)', roles: ['moderator'] },
  { email: 'second.moderator@northstar.example', name: 'Sanne (demo moderator)', roles: ['moderator'] },
  {
    email: 'safeguarding@northstar.example',
    name: 'Lea (demo safeguarding lead)',
    roles: ['safeguarding_lead', 'moderator'],
  },
  { email: 'legal@northstar.example', name: 'Lionel (demo legal officer)', roles: ['legal_officer'] },
  { email: 'administrator@northstar.example', name: 'Ada (demo administrator)', roles: ['administrator'] },
];

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const syllables = [
  'bo',
  'ca',
  'du',
  'fe',
  'go',
  'hi',
  'ju',
  'ka',
  'lo',
  'mi',
  'nu',
  'pa',
  're',
  'so',
  'ti',
  'va',
  'wo',
  'zu',
];

/** A password that can be read aloud: about 50 bits, which is plenty behind the limits on signing in. */
function newPassword(): string {
  const word = () => Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join('');
  return [word(), word(), word(), word()].join('-');
}

/** Adds the demo staff, each with a password of their own. */
export async function insertStaff(now: Date): Promise<{ signIns: SignIn[]; moderator: PersonId; editor: PersonId }> {
  const signIns: SignIn[] = [];
  const ids = new Map<string, PersonId>();
  for (const { email, name, roles } of staff) {
    const password = newPassword();
    const added = await insertPerson({ email, name, roles, passwordHash: await hashPassword(password) }, null, now);
    if (!added.ok) throw new Error(`${email} has an account already.`);
    ids.set(roles[0] ?? '', ids.get(roles[0] ?? '') ?? added.value);
    signIns.push({ role: roles.join(' and ').replaceAll('_', ' '), email, password });
  }
  const moderator = ids.get('moderator');
  const editor = ids.get('editor');
  if (!moderator || !editor) throw new Error('The demo staff has no moderator or no editor.');
  return { signIns, moderator, editor };
}

/** Adds the authors: each a byline, and an account without a password so that they can answer under their own name. */
export async function insertAuthors(
  authors: readonly SeedAuthor[],
  now: Date,
): Promise<Map<string, { byline: string; person: string }>> {
  const added = new Map<string, { byline: string; person: string }>();
  for (const author of authors) {
    const person = await db.person.create({
      data: { email: `${author.slug}@northstar.example`, name: author.name, roles: ['contributor'], createdAt: now },
      select: { id: true },
    });
    const byline = await db.byline.create({ data: { ...author, personId: person.id }, select: { id: true } });
    added.set(author.slug, { byline: byline.id, person: person.id });
  }
  return added;
}
