import { paths } from '@/lib/site';

/** Stands where the form would stand when only people with an account may write: a stored page does not know who reads it. */
export function WriteElsewhere({ slug }: { readonly slug: string }) {
  return (
    <p>
      Only readers who are signed in can comment here.{' '}
      <a href={paths.writeComment(slug)} rel="nofollow">
        Write a comment
      </a>
    </p>
  );
}
