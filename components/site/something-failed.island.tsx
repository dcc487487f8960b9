'use client';

import { Button } from '@/components/ui/button';
import { paths } from '@/lib/site';
import { PageFrame } from './page-frame';
import { PageTitle } from './page-title';

/** Said when a page could not be made. The fault is ours, it is logged, and trying again often helps. */
export function SomethingFailed({ retry }: { readonly retry: () => void }) {
  return (
    <PageFrame shape="text">
      <PageTitle
        title="This page could not be made just now"
        dek="The fault is on our side and has been noted. Please try again in a moment."
      />
      <p>
        <Button type="button" onClick={retry}>
          Try again
        </Button>
      </p>
      <p>
        <a href={paths.home()}>To the front page</a>
      </p>
    </PageFrame>
  );
}
