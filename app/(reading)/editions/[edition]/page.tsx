import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { placeholder } from '../../slugs';
import { FrontView } from '@/components/article/front-view';
import { listFront } from '@/lib/reading/front';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ edition: placeholder }];

interface Props {
  readonly params: Promise<{ edition: string }>;
}

export const metadata: Metadata = { alternates: { canonical: paths.home() } };

/** The front page. `/` leads here (next.config.ts), so that it is stored on its first visit and not when building. */
export default async function FrontPage({ params }: Props) {
  const { edition } = await params;
  if (edition !== 'front') notFound();
  const { lead, seconds, sections, latest } = await listFront();
  return <FrontView siteName={siteView().name} lead={lead} seconds={seconds} sections={sections} latest={latest} />;
}
