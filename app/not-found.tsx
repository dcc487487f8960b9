import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';
import { SiteHeader } from '@/components/site/site-header';
import { siteView } from '@/lib/reading/site';

export const metadata: Metadata = { title: 'Not found' };

/** For addresses outside every room of the site. Made when the site is built, so it asks the database for nothing. */
export default function NotFound() {
  return (
    <>
      <SiteHeader site={siteView()} categories={[]} />
      <main id="main">
        <NothingHere />
      </main>
    </>
  );
}
