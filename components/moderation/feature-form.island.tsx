'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import { idle, type FormState } from '@/lib/domain/form-state';
import { paths } from '@/lib/site';
import styles from './feature-form.module.css';

interface FeatureFormProps {
  readonly comment: Pick<DeskCommentView, 'id' | 'pinned' | 'picked' | 'head'>;
  readonly feature: (before: FormState, data: FormData) => Promise<FormState>;
}

/** Pinning a thread and recommending a comment. Works as a plain form. */
export function FeatureForm({ comment, feature }: FeatureFormProps) {
  const [state, send, waiting] = useActionState(feature, idle, paths.moderateComment(comment.id));
  return (
    <form className={styles.form} action={send} aria-label="Pin or recommend">
      <input type="hidden" name="commentId" value={comment.id} />
      {comment.head || comment.pinned ? (
        <Button name="act" value={comment.pinned ? 'unpin' : 'pin'} waiting={waiting}>
          {comment.pinned ? 'Unpin the thread' : 'Pin the thread'}
        </Button>
      ) : null}
      <Button name="act" value={comment.picked ? 'unpick' : 'pick'} waiting={waiting}>
        {comment.picked ? 'Stop recommending' : 'Recommend as staff pick'}
      </Button>
      {state.kind === 'idle' ? null : (
        <Notice tone={state.kind === 'done' ? 'good' : 'wrong'} live="polite">
          <p>{state.kind === 'done' ? state.message : state.form}</p>
        </Notice>
      )}
    </form>
  );
}
