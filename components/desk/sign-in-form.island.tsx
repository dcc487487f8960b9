'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { typedLine } from '@/lib/domain/typed-back';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { paths } from '@/lib/site';
import styles from './form.module.css';

interface SignInFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The page that sent somebody here; they are led back to it. */
  readonly next: string;
}

/** E-mail and password. A plain form first. */
export function SignInForm({ action, next }: SignInFormProps) {
  const [state, send, waiting] = useActionState(action, idle, paths.signIn());
  useWholeLoad(state);
  const errors = state.kind === 'refused' ? state.fields : {};
  return (
    <form className={styles.form} action={send} noValidate>
      <FormRefusal state={state} />
      <input type="hidden" name="next" value={typedLine(state, 'next') ?? next} />
      <Field
        name="email"
        label="E-mail"
        type="email"
        required
        autoComplete="username"
        spellCheck={false}
        maxLength={limits.emailMax}
        defaultValue={typedLine(state, 'email')}
        error={errors['email']}
      />
      <Field
        name="password"
        label="Password"
        type="password"
        required
        autoComplete="current-password"
        error={errors['password']}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting || state.kind === 'done'}>
          {waiting || state.kind === 'done' ? 'Signing in…' : 'Sign in'}
        </Button>
      </p>
    </form>
  );
}
