'use server';

import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { currentViewer } from '@/lib/auth/viewer';
import { declareDuty } from '@/lib/desk/comment-settings';
import { commentSettingsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

/** A moderator comes on duty for some hours, or goes off. */
export async function sayDuty(data: FormData): Promise<void> {
  const viewer = await currentViewer();
  const hours = Number(data.get('hours'));
  const said =
    viewer.ok && Number.isFinite(hours) ? await declareDuty(hours, { viewer: viewer.value, now: new Date() }) : null;
  if (said?.ok) commentSettingsChanged();
  redirect(`${paths.duty()}${said?.ok ? '' : '?failed=yes'}` as Route);
}
