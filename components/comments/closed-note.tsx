import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';

interface ClosedNoteProps {
  readonly slug: string;
  /** Why no comment can be sent, in a sentence. */
  readonly reason: string;
  /** Whether signing in is all that is missing. */
  readonly signInHelps: boolean;
  /** Where to come back to afterwards. */
  readonly here: string;
}

/** Stands where the form would stand, and says why it does not. */
export function ClosedNote({ slug, reason, signInHelps, here }: ClosedNoteProps) {
  return (
    <Notice tone="care" title="You cannot write here just now">
      <p>{reason}</p>
      <p>
        {signInHelps ? (
          <>
            <a href={`${paths.signIn()}?next=${encodeURIComponent(here)}`}>Sign in</a>{' '}
          </>
        ) : null}
        <a href={`${paths.article(slug)}#comments`}>Back to the conversation</a>
      </p>
    </Notice>
  );
}
