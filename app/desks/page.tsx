import { forbidden, redirect } from 'next/navigation';
import type { Route } from 'next';
import { placesOf } from '@/components/desk/places';
import { currentViewer } from '@/lib/auth/viewer';
import { paths } from '@/lib/site';

export const instant = false;

/** Leads somebody who has signed in to the desk of their role. */
export default async function DesksPage(): Promise<never> {
  const viewer = await currentViewer();
  if (!viewer.ok) redirect(paths.desksAway(paths.desks()));
  if (viewer.value.kind === 'guest') redirect(paths.signIn());
  const [first] = placesOf(viewer.value);
  if (!first) forbidden();
  redirect(first.href as Route);
}
