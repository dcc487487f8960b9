'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { findingName } from '@/lib/domain/desk-words';
import type { Screening } from '@/lib/domain/finding';
import { FindingList } from './finding-list';
import { HighlightedText } from './highlighted-text';
import styles from './decision-form.module.css';

/** What the tester answers, in the shape of its action. */
type TrialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly text: string; readonly sentence: string }
  | { readonly kind: 'tried'; readonly text: string; readonly screening: Screening };

interface TrialProps {
  readonly action: (before: TrialState, data: FormData) => Promise<TrialState>;
}

/** Paste a text: what would happen, and why. Nothing of it is kept. */
export function Trial({ action }: TrialProps) {
  const [state, send, waiting] = useActionState(action, { kind: 'idle' });
  return (
    <section aria-labelledby="trial" className={styles.form}>
      <h2 id="trial">Try a text</h2>
      <form className={styles.form} action={send} noValidate>
        <TextArea
          name="text"
          label="Text"
          required
          rows={5}
          hint="As if it stood nowhere in particular: a story’s own protected facts are not looked for."
          defaultValue={state.kind === 'idle' ? '' : state.text}
          error={state.kind === 'refused' ? state.sentence : undefined}
        />
        <p className={styles.row}>
          <Button waiting={waiting}>Try it</Button>
        </p>
      </form>
      {state.kind === 'tried' ? (
        <div role="status">
          <p>{happens(state.screening)}</p>
          <HighlightedText text={state.text} findings={state.screening.findings} />
          <FindingList text={state.text} findings={state.screening.findings} />
        </div>
      ) : null}
    </section>
  );
}

/** What would happen, in one sentence. */
function happens({ rules, wide, findings }: Screening): string {
  if (findings.some(({ rule }) => rule === 'disclosure'))
    return 'Its author would see the help lines at once, and a person would read it first.';
  if (rules.length > 0)
    return `A person would read it. Its author would be asked first about: ${rules.map(findingName).join(', ')}.`;
  if (wide.length > 0 || findings.length > 0)
    return 'A person would read it, sooner than what nothing was found in. Its author would be told nothing.';
  return 'Nothing was found: it would wait like any other, or appear at once where the site’s settings let known authors through.';
}
