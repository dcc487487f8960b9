'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { typedList } from '@/lib/domain/typed-back';
import type { PersonView } from '@/lib/domain/desk-view';
import { idle, type FormState } from '@/lib/domain/form-state';
import { RoleBoxes } from './role-boxes';
import styles from './form.module.css';

interface StaffFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly person: PersonView;
}

/** What an administrator can change about somebody. Each button does one thing, at once. */
export function StaffForm({ action, person }: StaffFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const ticked = typedList(state, 'roles') ?? person.roles;
  return (
    <form className={styles.form} action={send}>
      {state.kind === 'idle' ? null : (
        <Notice tone={state.kind === 'done' ? 'good' : 'wrong'} live={state.kind === 'done' ? 'polite' : 'assertive'}>
          <p>{state.kind === 'done' ? state.message : state.form}</p>
        </Notice>
      )}
      <input type="hidden" name="person" value={person.id} />
      <RoleBoxes
        key={ticked.join()}
        ticked={ticked}
        error={state.kind === 'refused' ? state.fields['roles'] : undefined}
      />
      <p className={styles.row}>
        <Button kind="primary" name="change" value="roles" waiting={waiting}>
          Save the roles
        </Button>
      </p>
      <p className={styles.row}>
        <Button name="change" value="end-sessions" waiting={waiting}>
          End every session
        </Button>
        {person.disabledAt ? (
          <Button name="change" value="enable" waiting={waiting}>
            Enable the account
          </Button>
        ) : (
          <Button kind="care" name="change" value="disable" waiting={waiting}>
            Disable the account
          </Button>
        )}
      </p>
    </form>
  );
}
