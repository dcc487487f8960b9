import { Notice } from '@/components/ui/notice';
import type { HelpLineView } from '@/lib/domain/help-line';
import { paths } from '@/lib/site';
import { HelpLines } from './help-lines';

interface SentProps {
  readonly message: string;
  /** The receipt. */
  readonly href?: string | undefined;
  /** The words told of danger: whom to turn to. Null when they did not. */
  readonly lines?: readonly HelpLineView[] | null | undefined;
}

/** What stands in the place of the form once a comment is on its way. */
export function Sent({ message, href, lines = null }: SentProps) {
  return (
    <Notice tone="good" live="polite" title={message}>
      {lines ? <Calm lines={lines} /> : null}
      {href ? (
        <p>
          <a href={href}>Your receipt</a> shows what becomes of it. Keep the address: it is the way back to your comment
          without an account.
        </p>
      ) : null}
    </Notice>
  );
}

function Calm({ lines }: { readonly lines: readonly HelpLineView[] }) {
  return (
    <>
      <p>
        What you wrote is not shown to readers, and nothing is held against you. If you or somebody you know is in
        danger, you need not wait for us. Choose a country; which one you open stays between you and this page.
      </p>
      {lines.length > 0 ? <HelpLines lines={lines} /> : null}
      <p>
        <a href={paths.helpLines()}>All people who help, country by country</a>
      </p>
    </>
  );
}
