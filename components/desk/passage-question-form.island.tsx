'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import type { AskedBlock } from '@/lib/domain/passage-view';
import styles from './passage-questions.module.css';

interface PassageQuestionFormProps {
  readonly block: AskedBlock;
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly here: string;
}

/** One question to readers. Works as a plain form. */
export function PassageQuestionForm({ block, action, here }: PassageQuestionFormProps) {
  const [state, send, waiting] = useActionState(action, idle, here);
  const typed = state.kind === 'refused' ? String(state.typed['question'] ?? '') : block.question;
  return (
    <form className={styles.form} action={send}>
      {state.kind === 'idle' ? null : (
        <Notice tone={state.kind === 'done' ? 'good' : 'wrong'} live={state.kind === 'done' ? 'polite' : 'assertive'}>
          <p>{state.kind === 'done' ? state.message : state.form}</p>
        </Notice>
      )}
      <input type="hidden" name="passageBlock" value={block.id} />
      <input type="hidden" name="passageExact" value={block.words} />
      <Field
        name="question"
        label="Question"
        hint="One sentence. Leave it empty to stop asking."
        maxLength={limits.titleMax}
        defaultValue={typed}
        error={state.kind === 'refused' ? state.fields['question'] : undefined}
      />
      <div>
        <Button waiting={waiting}>{block.question === '' ? 'Ask readers' : 'Change the question'}</Button>
      </div>
    </form>
  );
}
