import { keyedHash } from '@/lib/db/secrets';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** The same author again, without saying who: by account, else by e-mail. A guest without e-mail has no history. */
export function authorKeyOf(viewer: Viewer, email: string): string | null {
  const person = personOf(viewer);
  if (person) return keyedHash('author', `person:${person}`);
  return email === '' ? null : keyedHash('author', `email:${email.toLowerCase()}`);
}
