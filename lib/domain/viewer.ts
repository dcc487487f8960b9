import type { PersonId } from './ids';

/** What a member of staff may be. One person can be several. */
export const roles = [
  'contributor',
  'editor',
  'moderator',
  'safeguarding_lead',
  'administrator',
  'legal_officer',
] as const;
export type Role = (typeof roles)[number];

/** The role in words, for people. */
export const roleNames: Readonly<Record<Role, string>> = {
  contributor: 'Contributor',
  editor: 'Editor',
  moderator: 'Moderator',
  safeguarding_lead: 'Safeguarding lead',
  administrator: 'Administrator',
  legal_officer: 'Legal officer',
};

/** Who is at the door. Taken from the session, never from input. */
export type Viewer =
  | { readonly kind: 'guest' }
  | { readonly kind: 'reader'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'staff'; readonly id: PersonId; readonly name: string; readonly roles: readonly Role[] };

/** Nobody that we know. */
export const guest: Viewer = { kind: 'guest' };

/** The person's id, or null for a guest. */
export function personOf(viewer: Viewer): PersonId | null {
  return viewer.kind === 'guest' ? null : viewer.id;
}

/** Whether the viewer has the role. An administrator has only the roles that were given: power is not inherited. */
export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.kind === 'staff' && viewer.roles.includes(role);
}
