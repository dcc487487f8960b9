import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { placeholder } from '../../slugs';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { TransparencyFigures } from '@/components/transparency/transparency-figures';
import { readTransparency } from '@/lib/reading/transparency';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ scope: placeholder }];
export const metadata: Metadata = {
  title: 'Moderation in figures',
  description: 'How many comments came in, what became of them, under which rule, and how long it took.',
  alternates: { canonical: paths.transparency(), types: { 'application/json': paths.transparencyData() } },
};

/** The public figures. `/transparency` leads here (next.config.ts), so that they are stored on the first visit. */
export default async function TransparencyPage({ params }: { readonly params: Promise<{ scope: string }> }) {
  if ((await params).scope !== 'public') notFound();
  return (
    <PageFrame shape="text">
      <PageTitle title="Moderation in figures" dek="What became of the comments of the last 90 days." />
      <TransparencyFigures figures={await readTransparency()} />
    </PageFrame>
  );
}
