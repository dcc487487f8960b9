'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { FormAnswer } from '@/components/ui/form-answer';
import type { CommentSettings, StoryCommentSettings } from '@/lib/domain/comment-settings';
import { idle, type FormState } from '@/lib/domain/form-state';
import { audienceWords, choicesOf, holdingWords } from './comment-settings-fields';
import styles from './comment-settings-form.module.css';

interface StoryCommentsFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly story: { readonly open: boolean; readonly closedReason: string; readonly own: StoryCommentSettings };
  /** What holds where the story says nothing. */
  readonly site: CommentSettings;
}

const asSite = (words: string) => ({ value: 'site', label: `As the site: ${words}` });

/** How one story takes comments. Each choice but the first can be left to the site. */
export function StoryCommentsForm({ action, story, site }: StoryCommentsFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  const back = state.kind === 'refused' ? state.typed : null;
  const { own } = story;
  const kept: Readonly<Record<string, string>> = {
    open: story.open ? 'yes' : 'no',
    closedReason: story.closedReason,
    closing: own.closeAfterDays === undefined ? 'site' : own.closeAfterDays === null ? 'never' : 'after',
    closeAfterDays: own.closeAfterDays ? String(own.closeAfterDays) : '',
    duty: own.onlyOnDuty === undefined ? 'site' : own.onlyOnDuty ? 'yes' : 'no',
    audience: own.audience ?? 'site',
    holding: own.holding ?? 'site',
  };
  const given = (name: string) => String((back ? back[name] : kept[name]) ?? '');
  const error = (name: string) => (state.kind === 'refused' ? state.fields[name] : undefined);
  const select = (name: string, label: string, choices: readonly { value: string; label: string }[]) => (
    <Select name={name} label={label} required choices={choices} defaultValue={given(name)} error={error(name)} />
  );
  return (
    <form className={styles.form} action={send}>
      <FormAnswer state={state} />
      <RadioGroup
        name="open"
        legend="Comments on this story"
        choices={[
          { value: 'yes', label: 'Open' },
          { value: 'no', label: 'Closed' },
        ]}
        required
        defaultValue={given('open')}
        error={error('open')}
      />
      <Field
        name="closedReason"
        label="If closed, why"
        hint="Readers see it in the place of the form."
        required={false}
        maxLength={300}
        width="full"
        defaultValue={given('closedReason')}
        error={error('closedReason')}
      />
      {select('closing', 'Closing', [
        asSite(site.closeAfterDays === null ? 'never' : `after ${site.closeAfterDays} days`),
        { value: 'never', label: 'Never' },
        { value: 'after', label: 'After the days below' },
      ])}
      <Field
        name="closeAfterDays"
        label="Days after publication"
        type="number"
        width="short"
        required={false}
        defaultValue={given('closeAfterDays')}
        error={error('closeAfterDays')}
      />
      {select('duty', 'Only while a moderator is on duty', [
        asSite(site.onlyOnDuty ? 'yes' : 'no'),
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes' },
      ])}
      {select('audience', 'Who may write', [asSite(audienceWords[site.audience]), ...choicesOf(audienceWords)])}
      {select('holding', 'What waits for a moderator', [
        asSite(holdingWords[site.holding]),
        ...choicesOf(holdingWords),
      ])}
      <p>
        <Button kind="primary" waiting={waiting}>
          Save
        </Button>
      </p>
    </form>
  );
}
