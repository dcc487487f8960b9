'use client';

import { startTransition, useActionState, useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import type { Choice } from '@/lib/domain/desk-view';
import { idle, type FormState } from '@/lib/domain/form-state';
import { isTypedInto } from './is-typed-into';
import { StoryFields } from './story-fields';
import { textAfter, type StoryText } from './story-text';
import { versionAfter } from './version-after';
import styles from './story-form.module.css';

interface StoryFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly story: StoryText;
  /** The save that the story was opened at. */
  readonly version: number;
  readonly bylines: readonly Choice[];
  readonly categories: readonly Choice[];
  /** A story that is not kept yet: once it is, its own page is opened. */
  readonly isNew: boolean;
  /** The buttons besides Save that this person has on this story. */
  readonly canPublish: boolean;
  readonly canWithdraw: boolean;
  /** What publishing is called: it may be the first time. */
  readonly publishLabel: string;
}

/**
 * The story's form. With scripts the words stay where they are while they are sent; without, it is a plain form whose
 * page comes back with the answer. Leaving with unsaved words asks first.
 */
export function StoryForm(props: StoryFormProps) {
  const { action, story, version, bylines, categories, isNew, canPublish, canWithdraw, publishLabel } = props;
  const [state, send, sending] = useActionState(action, idle);
  const hasBegun = isNew && state.kind === 'done';
  const waiting = sending || hasBegun;
  // The form keeps what it was opened with: a page that comes anew must not swap the words or the version under it.
  const [opened] = useState({ story, version });
  const [edits, setEdits] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // On a slow line somebody may have typed before this could hear it.
    if (form.current && isTypedInto(form.current)) setEdits((before) => before + 1);
  }, []);
  const [sent, setSent] = useState<{ readonly edits: number; readonly before: FormState } | null>(null);
  const saved = versionAfter(state, opened.version);
  const isDirty = edits > 0 && !(state.kind === 'done' && sent?.before !== state && sent?.edits === edits);
  useLeaveGuard((isDirty || sending) && !hasBegun);
  useWholeLoad(hasBegun ? state : idle);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (waiting) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    setSent({ edits, before: state });
    // React empties a form after its action; sent by hand, it does not.
    startTransition(() => send(data));
  }

  return (
    <form
      ref={form}
      className={styles.form}
      action={send}
      onSubmit={submit}
      onInput={() => setEdits((before) => before + 1)}
      noValidate
    >
      <input type="hidden" name="version" value={saved} readOnly />
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button kind="primary" name="intent" value="save" waiting={waiting}>
            Save
          </Button>
          {canPublish ? (
            <Button name="intent" value="publish" waiting={waiting}>
              {publishLabel}
            </Button>
          ) : null}
          {canWithdraw ? (
            <Button kind="care" name="intent" value="withdraw" waiting={waiting}>
              Withdraw
            </Button>
          ) : null}
        </div>
        <div className={styles.answer} aria-live="polite">
          <Answer state={state} waiting={waiting} isDirty={isDirty} />
        </div>
      </div>
      <StoryFields
        text={textAfter(state, opened.story)}
        errors={state.kind === 'refused' ? state.fields : {}}
        bylines={bylines}
        categories={categories}
      />
    </form>
  );
}

interface AnswerProps {
  readonly state: FormState;
  readonly waiting: boolean;
  readonly isDirty: boolean;
}

function Answer({ state, waiting, isDirty }: AnswerProps) {
  if (waiting) return <p>Saving…</p>;
  if (state.kind === 'refused') {
    return (
      <Notice tone="wrong">
        <p>{state.form}</p>
        {Object.keys(state.fields).length > 0 ? (
          <ul>
            {Object.entries(state.fields).map(([name, sentence]) => (
              <li key={name}>
                <a href={`#field-${name}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    );
  }
  if (isDirty) return <p>Not saved yet.</p>;
  if (state.kind === 'done') {
    return (
      <Notice tone="good">
        <p>
          {state.message} {state.href ? <a href={state.href}>Read it on the site</a> : null}
        </p>
      </Notice>
    );
  }
  return null;
}

/** The browser asks before a page with unsaved words is left. */
function useLeaveGuard(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isActive]);
}
