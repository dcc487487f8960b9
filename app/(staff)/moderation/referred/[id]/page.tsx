import type { Metadata } from 'next';
import { settle } from '../actions';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { ReferralForm } from '@/components/moderation/referral-form.island';
import { ReferralCard } from '@/components/moderation/referral-card';
import { requireStaff } from '@/lib/auth/guard';
import { openReferral } from '@/lib/desk/referrals';
import { commentId } from '@/lib/domain/ids';
import { err } from '@/lib/domain/result';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A referred comment' };

/** One referred comment. Opening this page is written into the log. */
export default async function ReferralPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('comment:read-referred', paths.referred(id));
  const parsed = commentId.safeParse(id);
  const opened = parsed.success
    ? await openReferral(parsed.data, { viewer, now: new Date() })
    : err('no-comment' as const);
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.referredLane()}>Safeguarding</a>
      </p>
      {opened.ok ? (
        <>
          <ReferralCard referral={opened.value} />
          {opened.value.settled === null ? (
            <ReferralForm action={settle.bind(null, id)} version={opened.value.version} />
          ) : null}
        </>
      ) : (
        <DeskRefused error={opened.error} />
      )}
    </DeskPage>
  );
}
