'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/auth/viewer';
import { takeDebrief as takeAtDesk } from '@/lib/desk/debriefs';
import { takeDebriefForm } from '@/lib/domain/forms/desk-choices-form';
import { typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

/** Takes a wish to talk upon oneself; the page shows what came of it. */
export async function takeDebrief(data: FormData): Promise<void> {
  const viewer = await currentViewer();
  const parsed = takeDebriefForm.safeParse(typedFields(data));
  if (viewer.ok && parsed.success) await takeAtDesk(parsed.data.debriefId, { viewer: viewer.value, now: new Date() });
  redirect(paths.debriefs() as Route);
}
