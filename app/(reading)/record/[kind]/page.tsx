import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { placeholder } from '../../slugs';
import { CorrectionList } from '@/components/article/correction-list';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { listAllCorrections } from '@/lib/reading/corrections';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ kind: placeholder }];
export const metadata: Metadata = { title: 'Corrections', alternates: { canonical: paths.corrections() } };

interface Props {
  readonly params: Promise<{ kind: string }>;
}

/** What was wrong and has been put right, over all stories. Stored under a parameter, as the front page is. */
export default async function CorrectionsPage({ params }: Props) {
  const { kind } = await params;
  if (kind !== 'corrections') notFound();
  return (
    <PageFrame shape="text">
      <PageTitle title="Corrections" dek="What we got wrong, and what it should have said." />
      <CorrectionList corrections={await listAllCorrections()} />
    </PageFrame>
  );
}
