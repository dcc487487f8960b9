import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { appealMeasure } from './actions';
import { MeasureAppeal } from '@/components/comments/measure-appeal';
import { MeasureNoticeView } from '@/components/comments/measure-notice';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { readNotice } from '@/lib/desk/measure-notice';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'A measure about your comments', robots: { index: false, follow: false } };
export const instant = false;

/** Where an author reads why their comments are held or not taken, and asks another person to look again. */
export default async function MeasurePage({ params }: { readonly params: Promise<{ code: string }> }) {
  await connection();
  const { code } = await params;
  const read = await readNotice({ code, address: await currentAddress(), now: new Date() });
  // Said by the page itself: an answer of `notFound()` would only come with scripts here.
  if (!read.ok && read.error === 'no-measure') notFound();
  return (
    <PageFrame shape="text">
      <PageTitle
        title="A measure about your comments"
        dek="What was decided, why, and how to have it looked at again."
      />
      {read.ok ? (
        <>
          <MeasureNoticeView measure={read.value} />
          <MeasureAppeal measure={read.value} action={appealMeasure} />
        </>
      ) : (
        <Notice tone="care" title="This page cannot be shown at the moment">
          <p>
            {read.error === 'away'
              ? tryAgain
              : 'Many such pages were opened from your network. Please wait ten minutes.'}
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}
