'use client';

import { useActionState, useEffect, useState } from 'react';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import { KeyButton } from './key-button.island';
import styles from './undo-line.module.css';

interface UndoLineProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  /** Seconds that are left. */
  readonly seconds: number;
  /** Whether the page of the next comment stays and makes itself anew. */
  readonly stays: boolean;
}

/** Undoes what was just decided, for as long as its author cannot have heard of it. */
export function UndoLine({ action, commentId, seconds, stays }: UndoLineProps) {
  const [state, send, sending] = useActionState(action, idle);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useWholeLoad(state);
  if (state.kind === 'refused') return <FormRefusal state={state} />;
  if (over) return null;
  return (
    <form className={styles.form} action={send}>
      <input type="hidden" name="commentId" value={commentId} />
      {stays ? <input type="hidden" name="stay" value="next" /> : null}
      <KeyButton act="undo" kind="quiet" waiting={sending}>
        Undo
      </KeyButton>
      <span className={styles.soft}>possible for {seconds} seconds; the author hears of nothing before</span>
    </form>
  );
}
