import { paths } from '@/lib/site';

/**
 * Leads to the page where a conversation can be followed by e-mail. A whole load: the form that is left must not stay
 * hidden in the document with fields of the same names.
 */
export function FollowLink({ slug }: { readonly slug: string }) {
  return (
    <p>
      <a href={paths.subscribe(slug)} rel="nofollow">
        Get new comments by e-mail
      </a>
    </p>
  );
}
