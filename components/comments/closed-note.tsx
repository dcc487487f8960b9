import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';

interface ClosedNoteProps {
  readonly slug: string;
  /** Why no comment can be sent, in a sentence. */
  readonly reason: string;
  /** Where to come back to after signing in, when that is all that is missing. */
  readonly signInFor?: string | undefined;
}

/** Stands where the form would stand, and says why it does not. */
export function ClosedNote({ slug, reason, signInFor }: ClosedNoteProps) {
  return (
    <Notice tone="care" title="You cannot write here just now">
      <p>{reason}</p>
      <p>
        {signInFor === undefined ? null : (
          <>
            <a href={`${paths.signIn()}?next=${encodeURIComponent(signInFor)}`}>Sign in</a>{' '}
          </>
        )}
        <a href={`${paths.article(slug)}#comments`}>Back to the conversation</a>
      </p>
    </Notice>
  );
}
