import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { setHours } from './actions';
import { ReferralHours } from '@/components/moderation/referral-hours.island';
import { ReferralLane } from '@/components/moderation/referral-lane';
import { requireStaff } from '@/lib/auth/guard';
import { openLane } from '@/lib/desk/referrals';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Safeguarding' };

/** The safeguarding lane. */
export default async function ReferredPage() {
  const viewer = await requireStaff('comment:read-referred', paths.referredLane());
  const lane = await openLane({ viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.moderation()}>The queue</a> <a href={paths.keepHelpLines()}>Help lines</a>
      </p>
      <h1>Safeguarding</h1>
      {lane.ok ? (
        <>
          <ReferralLane items={lane.value.items} />
          <ReferralHours action={setHours} hours={lane.value.hours} />
        </>
      ) : (
        <DeskRefused error={lane.error} />
      )}
    </DeskPage>
  );
}
