import { Notice } from '@/components/ui/notice';
import type { HelpLineView } from '@/lib/domain/help-line';
import { HelpLines } from './help-lines';

interface HelpPanelProps {
  readonly lines: readonly HelpLineView[];
  /** Whether the comment is with the safeguarding lead; else a moderator reads it first. */
  readonly referred: boolean;
}

/** What somebody reads at once whose words told of danger. Calm, no question, nothing to fill in. */
export function HelpPanel({ lines, referred }: HelpPanelProps) {
  return (
    <section aria-labelledby="help-panel">
      <Notice tone="care">
        <h2 id="help-panel">Thank you for telling us</h2>
        <p>
          What you wrote is not on the page. {referred ? 'A colleague who is trained for it' : 'One of our moderators'}{' '}
          reads it with care; nobody here will ask who or where you are, and we call nobody without you. We are a
          newsroom and may be slow. These people answer:
        </p>
        <HelpLines lines={lines} />
        <p>
          In danger right now, the emergency number of your country is the fastest way, if it is safe for you to call.
        </p>
      </Notice>
    </section>
  );
}
