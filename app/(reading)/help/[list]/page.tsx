import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { placeholder } from '../../slugs';
import { HelpLines } from '@/components/comments/help-lines';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { listHelpForReaders } from '@/lib/reading/help-lines';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ list: placeholder }];
export const metadata: Metadata = { title: 'People who help', alternates: { canonical: paths.helpLines() } };

/** The register of help lines, for everybody. */
export default async function HelpLinesPage({ params }: { readonly params: Promise<{ list: string }> }) {
  if ((await params).list !== 'lines') notFound();
  return (
    <PageFrame shape="text">
      <PageTitle title="People who help" dek="Choose a country. Which one you open stays between you and this page." />
      <HelpLines lines={await listHelpForReaders()} />
      <p>
        <a href={paths.housePage('help')}>What to ask first, and how to stay unseen</a>
      </p>
    </PageFrame>
  );
}
