'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormAnswer } from '@/components/ui/form-answer';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import type { AskedBlock } from '@/lib/domain/passage-view';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './passage-questions.module.css';

interface PassageQuestionFormProps {
  readonly block: AskedBlock;
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly here: string;
}

/** One question to readers. Works as a plain form. */
export function PassageQuestionForm({ block, action, here }: PassageQuestionFormProps) {
  const [state, send, waiting] = useActionState(action, idle, here);
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send}>
      <FormAnswer state={state} />
      <input type="hidden" name="passageBlock" value={block.id} />
      <input type="hidden" name="passageExact" value={block.words} />
      <Field
        name="question"
        label="Question"
        hint="One sentence. Leave it empty to stop asking."
        maxLength={limits.titleMax}
        defaultValue={value('question', block.question)}
        error={error('question')}
      />
      <div>
        <Button waiting={waiting}>{block.question === '' ? 'Ask readers' : 'Change the question'}</Button>
      </div>
    </form>
  );
}
