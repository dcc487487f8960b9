'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { FormRefusal } from '@/components/ui/form-refusal';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './subscribe-form.module.css';

interface SubscribeFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly permalink: string;
  readonly articleId: string;
}

/** Asks for letters about a story's comments. Nothing is sent before the mailbox says yes. */
export function SubscribeForm({ action, permalink, articleId }: SubscribeFormProps) {
  const [state, send, waiting] = useActionState(action, idle, permalink);
  if (state.kind === 'done') {
    return (
      <Notice tone="good" live="polite">
        <p>{state.message}</p>
      </Notice>
    );
  }
  const { value, error } = typedOf(state);
  return (
    <form className={styles.form} action={send} aria-labelledby="subscribe-heading">
      <h2 id="subscribe-heading">New comments by e-mail</h2>
      <p>
        You get a letter that asks whether it was you. Each later one ends with one click. None of them can tell whether
        you read it.
      </p>
      <FormRefusal state={state} />
      <Field
        id="subscribe-email"
        name="email"
        label="E-mail"
        type="email"
        required
        maxLength={limits.emailMax}
        autoComplete="email"
        defaultValue={value('email')}
        error={error('email')}
      />
      <RadioGroup
        id="subscribe-pace"
        name="pace"
        legend="How often?"
        choices={[
          { value: 'daily', label: 'Once a day, if there is anything new' },
          { value: 'at-once', label: 'With each new comment' },
        ]}
        required
        defaultValue={value('pace') || 'daily'}
        error={error('pace')}
      />
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor="subscribe-website">Leave this empty</label>
        <input id="subscribe-website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <input type="hidden" name="articleId" value={articleId} />
      <p>
        <Button kind="primary" waiting={waiting}>
          Ask for letters
        </Button>
      </p>
    </form>
  );
}
