'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { FormAnswer } from '@/components/ui/form-answer';
import { breakMinutesMax, leavableRules, type DeskChoices } from '@/lib/domain/desk-choices';
import type { Choice } from '@/lib/domain/desk-view';
import { findingName } from '@/lib/domain/desk-words';
import { idle, type FormState } from '@/lib/domain/form-state';
import { paths } from '@/lib/site';
import { typedOf } from '@/lib/domain/typed-back';
import styles from './decision-form.module.css';

interface ChoicesFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly choices: DeskChoices;
  readonly categories: readonly Choice[];
}

const rules = leavableRules.map((id) => ({ id, name: findingName(id) }));

/** What a moderator chooses for themselves. A plain form first. */
export function ChoicesForm({ action, choices, categories }: ChoicesFormProps) {
  const [state, send, waiting] = useActionState(action, idle, paths.ownDesk());
  const back = state.kind === 'refused' ? state.typed : null;
  const { error } = typedOf(state);
  const ticked = (name: 'leftOutRules' | 'leftOutCategoryIds') => {
    const typed = back?.[name];
    return back ? (Array.isArray(typed) ? typed : []) : choices[name];
  };
  return (
    <form className={styles.form} action={send} noValidate>
      <h2>What you choose</h2>
      <FormAnswer state={state} />
      <p>
        What you leave out is not given to you by “next”. It stays in the queue for the others, and you can still open
        it there. You need no reason.
      </p>
      <Boxes name="leftOutRules" legend="Not these findings" choices={rules} ticked={ticked('leftOutRules')} />
      {categories.length > 0 ? (
        <Boxes
          name="leftOutCategoryIds"
          legend="Not on stories of these categories, or of those below them"
          choices={categories}
          ticked={ticked('leftOutCategoryIds')}
          error={error('leftOutCategoryIds')}
        />
      ) : null}
      <Checkbox
        name="foldsHarsh"
        label="Fold harsh words until I ask for them"
        hint="On the card, and in the queue."
        defaultChecked={back ? back['foldsHarsh'] === 'yes' : choices.foldsHarsh}
      />
      <Field
        name="breakMinutes"
        label="Remind me of a break after so many minutes"
        type="number"
        width="short"
        required
        hint={`0 to ${breakMinutesMax}; 0 turns it off. A line at the top of the desk, nothing that stops you.`}
        defaultValue={back ? String(back['breakMinutes'] ?? '') : String(choices.breakMinutes)}
        error={error('breakMinutes')}
      />
      <p className={styles.row}>
        <Button kind="primary" waiting={waiting}>
          Keep
        </Button>
      </p>
    </form>
  );
}

interface BoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly ticked: readonly string[];
  readonly error?: string | undefined;
}

function Boxes({ name, legend, choices, ticked, error }: BoxesProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            name={name}
            value={choice.id}
            label={choice.name}
            defaultChecked={ticked.includes(choice.id)}
          />
        ))}
      </div>
      {error ? <p className={styles.error}>{error}</p> : null}
    </fieldset>
  );
}
