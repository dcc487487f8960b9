import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';

interface SentProps {
  readonly message: string;
  /** The receipt. */
  readonly href?: string | undefined;
  /** The words told of danger. */
  readonly help?: boolean | undefined;
}

/** What stands in the place of the form once a comment is on its way. */
export function Sent({ message, href, help = false }: SentProps) {
  return (
    <Notice tone="good" live="polite" title={message}>
      {help ? (
        <p>
          What you wrote is not shown to readers, and nothing is held against you. If you or somebody you know is in
          danger, you need not wait for us: <a href={paths.helpLines()}>people who help, country by country</a>.
        </p>
      ) : null}
      {href ? (
        <p>
          <a href={href}>Your receipt</a> shows what becomes of it. Keep the address: it is the way back to your comment
          without an account.
        </p>
      ) : null}
    </Notice>
  );
}
