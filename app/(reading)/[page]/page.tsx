import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isSlug, placeholder } from '../slugs';
import { Prose } from '@/components/article/prose';
import { HouseRuleList } from '@/components/site/house-rule-list';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { readHouseRules } from '@/lib/reading/house-rules';
import { findHousePage } from '@/lib/reading/house-pages';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ page: placeholder }];

interface Props {
  readonly params: Promise<{ page: string }>;
}

async function housePageAt(slug: string) {
  const page = isSlug(slug) ? await findHousePage(slug) : null;
  if (!page) notFound();
  return page;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await housePageAt((await params).page);
  return { title: page.title, description: page.dek, alternates: { canonical: paths.housePage(page.slug) } };
}

/** A page about the house itself, out of `content/pages`. */
export default async function HousePage({ params }: Props) {
  const page = await housePageAt((await params).page);
  return (
    <PageFrame shape="text">
      <PageTitle title={page.title} dek={page.dek} />
      <Prose html={page.html} />
      {page.slug === 'guidelines' ? <HouseRuleList rules={await readHouseRules()} /> : null}
    </PageFrame>
  );
}
