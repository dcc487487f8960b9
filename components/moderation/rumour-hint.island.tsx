'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import type { RumourHint as Hint } from '@/lib/domain/rumour';
import { paths } from '@/lib/site';
import { KeyButton } from './key-button.island';
import styles from './decision-form.module.css';

interface RumourHintProps {
  readonly hint: Hint;
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  readonly revision: number;
  /** Whether the comment still waits: then one key declines it. */
  readonly open: boolean;
  readonly stays: boolean;
  /** Only one button on a card can have the key. */
  readonly first: boolean;
}

/** A known rumour that the comment may repeat: why it is untrue, the source, and one key to decline with the note. */
export function RumourHint({ hint, action, commentId, revision, open, stays, first }: RumourHintProps) {
  // Without scripts the answer is read on the comment's own page: the page of the next one would show another by then.
  const [state, send, sending] = useActionState(action, idle, paths.moderateComment(commentId));
  const next = useWholeLoad(state);
  const waiting = sending || next !== undefined;
  return (
    <Notice tone="care" title={`A known rumour? ${hint.claim}`}>
      <p>{hint.why}</p>
      <p>
        <a href={hint.sourceUrl} rel="noreferrer">
          The source
        </a>
      </p>
      {state.kind === 'refused' ? <p role="alert">{state.form}</p> : null}
      {open ? (
        <form className={styles.form} action={send}>
          <input type="hidden" name="commentId" value={commentId} />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="rule" value={hint.rule} />
          <input type="hidden" name="note" value={hint.note} />
          {stays ? <input type="hidden" name="stay" value="next" /> : null}
          <details>
            <summary>What its author would be told</summary>
            <p className={styles.kept}>{hint.note}</p>
          </details>
          <p>
            {first ? (
              <KeyButton act="decline-rumour" kind="care" name="decision" value="decline" waiting={waiting}>
                Decline as a known rumour
              </KeyButton>
            ) : (
              <Button kind="care" name="decision" value="decline" waiting={waiting}>
                Decline as a known rumour
              </Button>
            )}
          </p>
        </form>
      ) : null}
    </Notice>
  );
}
