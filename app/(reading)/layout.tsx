import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';
import { listNavCategories } from '@/lib/reading/categories';
import { siteView } from '@/lib/reading/site';

/** What stands around every page for readers. It reads no session: these pages are the same for everybody. */
export default async function ReadingLayout({ children }: { readonly children: ReactNode }) {
  const site = siteView();
  const categories = await listNavCategories();
  return (
    <>
      <SkipLink />
      <SiteHeader site={site} categories={categories} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} categories={categories} />
    </>
  );
}
