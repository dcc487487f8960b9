import type { Metadata } from 'next';
import { changeWords, eraseAll, makeAppeal, takeBack } from './actions';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { HelpPanel } from '@/components/comments/help-panel';
import { Receipt } from '@/components/comments/receipt';
import { ReceiptActs } from '@/components/comments/receipt-acts';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { listHelp } from '@/lib/desk/help-lines';
import { readReceipt } from '@/lib/desk/read-receipt';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'Your receipt', robots: { index: false, follow: false } };
export const instant = false;

/** Where the author of a comment finds out what became of it, without an account. */
export default async function ReceiptPage({ params }: { readonly params: Promise<{ code: string }> }) {
  await connection();
  const { code } = await params;
  const address = await currentAddress();
  const now = new Date();
  const read = await readReceipt(code, { address, now });
  const help = read.ok && read.value.help ? await listHelp(now) : null;
  if (read.ok) {
    return (
      <PageFrame shape="text">
        {help ? <HelpPanel lines={help.ok ? help.value : []} referred={read.value.state === 'referred'} /> : null}
        <Receipt receipt={read.value} />
        <ReceiptActs
          receipt={read.value}
          code={code}
          actions={{ edit: changeWords, withdraw: takeBack, erase: eraseAll, appeal: makeAppeal }}
        />
      </PageFrame>
    );
  }
  if (read.error === 'no-receipt') notFound();
  return (
    <PageFrame shape="text">
      <Notice tone="care" title="This receipt cannot be shown at the moment">
        <p>
          {read.error === 'away' ? tryAgain : 'Many receipts were opened from your network. Please wait ten minutes.'}
        </p>
      </Notice>
    </PageFrame>
  );
}
