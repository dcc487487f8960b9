import Link from 'next/link';
import { paths } from '@/lib/site';
import { PageFrame } from './page-frame';
import { PageTitle } from './page-title';

/** Said when an address leads to nothing. */
export function NothingHere() {
  return (
    <PageFrame shape="text">
      <PageTitle
        title="There is nothing at this address"
        dek="The story may have been withdrawn, or the address may have been copied with a letter too few."
      />
      <p>
        <Link href={paths.home()}>To the front page</Link>
      </p>
    </PageFrame>
  );
}
