import Link from 'next/link';
import { paths } from '@/lib/site';

/** Leads to the page where a conversation can be followed by e-mail. */
export function FollowLink({ slug }: { readonly slug: string }) {
  return (
    <p>
      <Link href={paths.subscribe(slug)} prefetch={false} rel="nofollow">
        Get new comments by e-mail
      </Link>
    </p>
  );
}
