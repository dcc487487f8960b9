'use client';

import { useActionState, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { FormRefusal } from '@/components/ui/form-refusal';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import type { ReasonWords } from '@/lib/domain/report';
import { paths } from '@/lib/site';
import styles from './report-form.module.css';

interface ReportFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  readonly permalink: string;
  readonly commentId: string;
  readonly authorName: string;
  /** The words that are reported, as readers see them now. */
  readonly text: string;
  /** What a comment can be reported for. */
  readonly reasons: readonly ReasonWords[];
}

/** A reader's report. A plain form: what only a legal notice needs stands in a part of its own, in sight without scripts too. */
export function ReportForm({ action, permalink, commentId, authorName, text, reasons }: ReportFormProps) {
  const [state, send, waiting] = useActionState(action, idle, permalink);
  const [reason, setReason] = useState<string | null>(null);
  if (state.kind === 'done') return <Reported message={state.message} href={state.href} danger={state.help === true} />;

  const back = state.kind === 'refused' ? state.typed : null;
  const typed = (name: string) => (back ? String(back[name] ?? '') : undefined);
  const error = (name: string) => (state.kind === 'refused' ? state.fields[name] : undefined);
  const isLegal = reason === null || reason === 'illegal';
  return (
    <form
      className={styles.form}
      action={send}
      aria-labelledby="report-heading"
      onChange={(event) => {
        const { target } = event;
        if (target instanceof HTMLInputElement && target.name === 'reason') setReason(target.value);
      }}
    >
      <h2 id="report-heading">Report this comment</h2>
      <figure className={styles.words}>
        <blockquote dir="auto">{text}</blockquote>
        <figcaption>
          <bdi>{authorName}</bdi>
        </figcaption>
      </figure>
      <FormRefusal state={state} />
      <RadioGroup
        id="report-reason"
        name="reason"
        legend="What is wrong with it?"
        choices={reasons.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
        required
        defaultValue={typed('reason')}
        error={error('reason')}
      />
      <TextArea
        id="report-text"
        name="text"
        label="What should we know?"
        hint="For illegal content: why you think that it breaks the law. Otherwise you can leave this empty."
        required={false}
        rows={4}
        defaultValue={typed('text')}
        error={error('text')}
      />
      {isLegal ? (
        <fieldset className={styles.legal}>
          <legend>Only for illegal content</legend>
          <Field
            id="report-name"
            name="name"
            label="Your name"
            hint="Not shown to the author of the comment."
            required={false}
            maxLength={limits.authorNameMax}
            autoComplete="name"
            defaultValue={typed('name')}
            error={error('name')}
          />
          <Field
            id="report-email"
            name="email"
            label="E-mail"
            type="email"
            hint="For our answer. Deleted 30 days after it."
            required={false}
            maxLength={limits.emailMax}
            autoComplete="email"
            defaultValue={typed('email')}
            error={error('email')}
          />
          <Checkbox
            id="report-childAbuse"
            name="childAbuse"
            label="It concerns the sexual abuse of children"
            hint="Then you need not give a name or an address."
            defaultChecked={typed('childAbuse') === 'yes'}
          />
          <Checkbox
            id="report-goodFaith"
            name="goodFaith"
            label="I believe in good faith that what I state here is accurate and complete"
            defaultChecked={typed('goodFaith') === 'yes'}
            error={error('goodFaith')}
          />
        </fieldset>
      ) : null}
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor="report-website">Leave this empty</label>
        <input id="report-website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <input type="hidden" name="commentId" value={commentId} />
      <p>
        <Button kind="primary" waiting={waiting}>
          {waiting ? 'Sending' : 'Send the report'}
        </Button>
      </p>
    </form>
  );
}

function Reported({
  message,
  href,
  danger,
}: {
  readonly message: string;
  readonly href?: string | undefined;
  readonly danger: boolean;
}) {
  return (
    <Notice tone="good" live="polite" title={message}>
      {danger ? (
        <p>
          We cannot come to anybody’s help ourselves. If somebody is in danger now, call the emergency number where they
          are. Our page <a href={paths.housePage('help')}>Help</a> names people who help.
        </p>
      ) : null}
      {href ? (
        <p>
          <a href={href}>Your receipt</a> shows what comes of it. Keep the address: we cannot look it up for you.
        </p>
      ) : null}
    </Notice>
  );
}
