'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { deskKeyActs, deskKeyWords, firstChoice, keysFrom, type DeskKeyAct } from '@/lib/domain/desk-keys';
import { keepKeys, useKeys } from './use-keys';
import styles from './keys-form.module.css';

type Sentences = Readonly<Partial<Record<DeskKeyAct, string>>>;
type Answer = { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly sentences: Sentences } | null;

/** Which key does what, kept in this browser alone. A letter that would stand for two acts is refused, and said beside both. */
export function KeysForm() {
  const { on, keys } = useKeys();
  const [answer, setAnswer] = useState<Answer>(null);
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = keysFrom(Object.fromEntries(deskKeyActs.map((act) => [act, String(data.get(act) ?? '')])));
    if (!typed.ok) return setAnswer({ kind: 'refused', sentences: typed.sentences });
    keepKeys({ on: data.get('on') === 'yes', keys: typed.keys });
    setAnswer({ kind: 'kept' });
  };
  const errors = answer?.kind === 'refused' ? answer.sentences : {};
  return (
    <form className={styles.form} method="get" onSubmit={keep} key={JSON.stringify([on, keys])} aria-label="Keys">
      {answer?.kind === 'kept' ? (
        <Notice tone="good" live="polite">
          <p>Kept in this browser.</p>
        </Notice>
      ) : null}
      {answer?.kind === 'refused' ? (
        <Notice tone="wrong" live="assertive">
          <p>Nothing was changed yet. What is wrong stands beside each key.</p>
        </Notice>
      ) : null}
      <Checkbox name="on" value="yes" label="Single keys work" defaultChecked={on} />
      <div className={styles.keys}>
        {deskKeyActs.map((act) => (
          <Field
            key={act}
            name={act}
            label={deskKeyWords[act]}
            required={false}
            width="short"
            autoComplete="off"
            maxLength={2}
            spellCheck={false}
            defaultValue={keys[act]}
            error={errors[act]}
          />
        ))}
      </div>
      <p className={styles.row}>
        <Button kind="primary">Keep these keys</Button>
        <Button
          type="button"
          onClick={() => {
            keepKeys(firstChoice);
            setAnswer({ kind: 'kept' });
          }}
        >
          The keys as they were at first
        </Button>
      </p>
    </form>
  );
}
