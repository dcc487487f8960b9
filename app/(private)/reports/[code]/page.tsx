import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { appealOutcome } from './actions';
import { ReportReceipt } from '@/components/comments/report-receipt';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { readReport } from '@/lib/desk/read-report';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'Your report', robots: { index: false, follow: false } };
export const instant = false;

/** Where a reporter finds out what came of a report, without an account. */
export default async function ReportReceiptPage({ params }: { readonly params: Promise<{ code: string }> }) {
  await connection();
  const { code } = await params;
  const read = await readReport({ code, address: await currentAddress(), now: new Date() });
  if (!read.ok && read.error === 'no-receipt') notFound();
  return (
    <PageFrame shape="text">
      {read.ok ? (
        <ReportReceipt report={read.value} code={code} appeal={appealOutcome} />
      ) : (
        <Notice tone="care" title="This receipt cannot be shown at the moment">
          <p>
            {read.error === 'away' ? tryAgain : 'Many receipts were opened from your network. Please wait ten minutes.'}
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}
