import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { DeskAway } from '@/components/desk/desk-away';
import { currentViewer } from '@/lib/auth/viewer';
import { safeNext } from '@/lib/domain/forms/sign-in-form';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Not answering', robots: { index: false, follow: false } };

interface AwayPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where staff wait while the database does not answer. Loaded again, it leads back to where they wanted to be. */
export default async function AwayPage({ searchParams }: AwayPageProps) {
  const [viewer, { back }] = await Promise.all([currentViewer(), searchParams]);
  const wanted = safeNext(typeof back === 'string' ? back : '', paths.desks());
  if (viewer.ok) redirect(wanted as Route);
  return <DeskAway back={wanted} />;
}
