'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { FormAnswer } from '@/components/ui/form-answer';
import type { CommentSettings } from '@/lib/domain/comment-settings';
import { idle, type FormState } from '@/lib/domain/form-state';
import { audienceWords, choicesOf, holdingWords } from './comment-settings-fields';
import styles from './comment-settings-form.module.css';

interface CommentSettingsFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly settings: CommentSettings;
}

/** How the whole site takes comments. A plain form first. */
export function CommentSettingsForm({ action, settings }: CommentSettingsFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const back = state.kind === 'refused' ? state.typed : null;
  const given = (name: keyof CommentSettings) => (back ? String(back[name] ?? '') : String(settings[name] ?? ''));
  const ticked = (name: keyof CommentSettings) => (back ? back[name] === 'yes' : settings[name] === true);
  const error = (name: string) => (state.kind === 'refused' ? state.fields[name] : undefined);
  const number = (name: keyof CommentSettings, label: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      hint={hint}
      type="number"
      width="short"
      required={name !== 'closeAfterDays'}
      defaultValue={given(name)}
      error={error(name)}
    />
  );
  return (
    <form className={styles.form} action={send}>
      <FormAnswer state={state} />
      <fieldset className={styles.part}>
        <legend>When comments are open</legend>
        <Checkbox name="open" label="The site takes comments" defaultChecked={ticked('open')} />
        <Field
          name="closedReason"
          label="If not, why"
          hint="Readers see it in the place of the form."
          required={false}
          maxLength={300}
          width="full"
          defaultValue={given('closedReason')}
          error={error('closedReason')}
        />
        {number('closeAfterDays', 'Close after so many days', 'Counted from publication. Empty: never.')}
        <Checkbox
          name="onlyOnDuty"
          label="Only while a moderator is on duty"
          hint="Moderators say so at the desk. Nobody on duty, or too many comments waiting: closed, and readers are told why."
          defaultChecked={ticked('onlyOnDuty')}
        />
        {number('waitingMax', 'Comments that may wait before it closes')}
      </fieldset>
      <fieldset className={styles.part}>
        <legend>Who writes, and what waits</legend>
        <RadioGroup
          name="audience"
          legend="Who may write"
          choices={choicesOf(audienceWords)}
          required
          defaultValue={given('audience')}
          error={error('audience')}
        />
        <RadioGroup
          name="holding"
          legend="What waits for a moderator"
          hint="What the screen finds anything in waits always, and so does everybody without an account."
          choices={choicesOf(holdingWords)}
          required
          defaultValue={given('holding')}
          error={error('holding')}
        />
        {number(
          'trustedAfter',
          'Published comments that make somebody trusted',
          'With none declined in the last 90 days.',
        )}
        <Checkbox name="live" label="Tell open pages of new comments" defaultChecked={ticked('live')} />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>What is kept and sent</legend>
        {number('declinedKeptDays', 'Days for which the words of a declined comment are kept')}
        {number('lettersPerDay', 'Letters to one mailbox in a day, at most')}
      </fieldset>
      <p>
        <Button kind="primary" waiting={waiting}>
          Save
        </Button>
      </p>
    </form>
  );
}
