'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import { idle, type FormState } from '@/lib/domain/form-state';
import { paths } from '@/lib/site';
import { KeyButton } from './key-button.island';
import styles from './feature-form.module.css';

interface FeatureFormProps {
  readonly comment: Pick<DeskCommentView, 'id' | 'state' | 'pinned' | 'picked' | 'head' | 'closed'>;
  readonly feature: (before: FormState, data: FormData) => Promise<FormState>;
}

/** Pinning a thread, recommending a comment, and closing the thread below it. Works as a plain form. */
export function FeatureForm({ comment, feature }: FeatureFormProps) {
  const [state, send, waiting] = useActionState(feature, idle, paths.moderateComment(comment.id));
  const isPublic = comment.state === 'published';
  return (
    <form className={styles.form} action={send} aria-label="Pin, recommend or close">
      <input type="hidden" name="commentId" value={comment.id} />
      {isPublic && (comment.head || comment.pinned) ? (
        <KeyButton act="pin" name="act" value={comment.pinned ? 'unpin' : 'pin'} waiting={waiting}>
          {comment.pinned ? 'Unpin the thread' : 'Pin the thread'}
        </KeyButton>
      ) : null}
      {isPublic ? (
        <KeyButton act="pick" name="act" value={comment.picked ? 'unpick' : 'pick'} waiting={waiting}>
          {comment.picked ? 'Stop recommending' : 'Recommend as staff pick'}
        </KeyButton>
      ) : null}
      {comment.closed === null ? null : (
        <KeyButton act="close" name="act" value={comment.closed ? 'reopen' : 'close'} waiting={waiting}>
          {comment.closed ? 'Open the thread for answers' : 'Close the thread below it'}
        </KeyButton>
      )}
      {state.kind === 'idle' ? null : (
        <Notice tone={state.kind === 'done' ? 'good' : 'wrong'} live="polite">
          <p>{state.kind === 'done' ? state.message : state.form}</p>
        </Notice>
      )}
    </form>
  );
}
