import { BreakReminder } from '@/components/moderation/break-reminder';
import { beAtDesk } from '@/lib/desk/well-being';
import type { Viewer } from '@/lib/domain/viewer';

/** At the top of the desk: that it is time for a break, for those who want to be told. Loading it counts as being there. */
export async function BreakLine({ viewer, now }: { readonly viewer: Viewer; readonly now: Date }) {
  const due = await beAtDesk({ viewer, now });
  return due.ok && due.value !== null ? <BreakReminder minutes={due.value} /> : null;
}
