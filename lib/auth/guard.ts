import { redirect, forbidden } from 'next/navigation';
import { currentViewer } from './viewer';
import { may, type Act } from '@/lib/domain/permissions';
import type { Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

export type Staff = Extract<Viewer, { kind: 'staff' }>;

/**
 * For pages: a member of staff who may do this. Others are sent to the sign-in, or told that it is not theirs. While the
 * database is away nobody can be known: then to a page that says so, and that leads back once it answers.
 */
export async function requireStaff(act: Act, here: string): Promise<Staff> {
  const viewer = await currentViewer();
  if (!viewer.ok) redirect(paths.desksAway(here));
  if (viewer.value.kind !== 'staff') redirect(`${paths.signIn()}?next=${encodeURIComponent(here)}`);
  // Ownership is decided by the use case; at the door it is enough that somebody with this role may do it at all.
  if (!may(viewer.value, act, { ownerId: viewer.value.id }) && !may(viewer.value, act)) forbidden();
  return viewer.value;
}
