import type { Metadata } from 'next';
import { takeDebrief } from './actions';
import { DeskNotHere } from '../../desk-not-here';
import { DeskPage } from '../../desk-page';
import { DebriefList } from '@/components/moderation/debrief-list';
import { requireStaff } from '@/lib/auth/guard';
import { listDebriefs } from '@/lib/desk/debriefs';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Wishes to talk' };

/** Moderators who would like to talk about a comment, for those who care for them. */
export default async function DebriefsPage() {
  const viewer = await requireStaff('debrief:read', paths.debriefs());
  const wishes = await listDebriefs({ viewer });
  if (!wishes.ok) return <DeskNotHere viewer={viewer} error={wishes.error} />;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>Wishes to talk</h1>
      <DebriefList wishes={wishes.value} take={takeDebrief} linked={may(viewer, 'comment:read-queue')} />
    </DeskPage>
  );
}
