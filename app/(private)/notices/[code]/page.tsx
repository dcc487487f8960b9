import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { takeNoticeBack } from './actions';
import { NoticeReceipt } from '@/components/comments/notice-receipt';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { readNotice } from '@/lib/desk/read-notice';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'Your notice', robots: { index: false, follow: false } };
export const instant = false;

/** Where whoever gave a legal notice sees what comes of it. */
export default async function NoticePage({ params }: { readonly params: Promise<{ code: string }> }) {
  await connection();
  const { code } = await params;
  const read = await readNotice({ code, address: await currentAddress(), now: new Date() });
  if (!read.ok && read.error === 'no-receipt') notFound();
  return (
    <PageFrame shape="text">
      {read.ok ? (
        <>
          <NoticeReceipt notice={read.value} />
          {read.value.outcome === null ? (
            <section aria-labelledby="take-back">
              <h2 id="take-back">Withdraw the notice</h2>
              <FieldsForm
                name="withdraw"
                action={takeNoticeBack}
                button="Withdraw it"
                kind="care"
                hidden={{ code }}
                fields={[{ kind: 'tick', name: 'sure', label: 'I take this notice back', required: true }]}
              />
            </section>
          ) : null}
        </>
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
