'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormRefusal } from '@/components/ui/form-refusal';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { typedLine, typedList } from '@/lib/domain/typed-back';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { RoleBoxes } from './role-boxes';
import styles from './form.module.css';

interface PersonFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

/** A new member of staff. The administrator gives the first password. */
export function PersonForm({ action }: PersonFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  useWholeLoad(state);
  const errors = state.kind === 'refused' ? state.fields : {};
  return (
    <form className={styles.form} action={send} noValidate>
      <FormRefusal state={state} />
      <Field
        name="name"
        label="Name"
        required
        maxLength={limits.authorNameMax}
        autoComplete="off"
        defaultValue={typedLine(state, 'name')}
        error={errors['name']}
      />
      <Field
        name="email"
        label="E-mail"
        type="email"
        required
        maxLength={limits.emailMax}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typedLine(state, 'email')}
        error={errors['email']}
      />
      <RoleBoxes ticked={typedList(state, 'roles') ?? []} error={errors['roles']} />
      <Field
        name="password"
        label="First password"
        type="password"
        required
        autoComplete="new-password"
        hint={`At least ${limits.passwordMin} characters. Tell it to them by a way that nobody else reads.`}
        error={errors['password']}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Add this person
        </Button>
      </p>
    </form>
  );
}
