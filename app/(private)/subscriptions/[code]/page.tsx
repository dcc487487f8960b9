import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { confirmLetters, endLetters } from './actions';
import { SubscriptionView } from '@/components/comments/subscription-view';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { readSubscription } from '@/lib/desk/subscribe';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'Your letters', robots: { index: false, follow: false } };
export const instant = false;

interface Props {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where somebody who got a letter confirms, changes or ends them. Opening the page alone does nothing: mail programs do that too. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  await connection();
  const [{ code }, { ended, failed }] = await Promise.all([params, searchParams]);
  const read = await readSubscription(code, { address: await currentAddress(), now: new Date() });
  if (!read.ok && read.error === 'no-subscription' && ended !== 'yes') notFound();
  return (
    <PageFrame shape="text">
      {failed === 'yes' ? (
        <Notice tone="wrong" live="assertive">
          <p>{tryAgain}</p>
        </Notice>
      ) : null}
      {read.ok ? (
        <SubscriptionView subscription={read.value} code={code} confirm={confirmLetters} end={endLetters} />
      ) : (
        <Notice
          tone={read.error === 'no-subscription' ? 'good' : 'care'}
          title={read.error === 'no-subscription' ? 'No more letters' : undefined}
        >
          <p>
            {read.error === 'no-subscription'
              ? 'This subscription is over, and its address was deleted.'
              : read.error === 'away'
                ? tryAgain
                : 'Many such pages were opened from your network. Please wait ten minutes.'}
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}
