'use client';

import { useActionState, useEffect, useId, useRef, useState } from 'react';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { drawKey } from './draw-key';
import { LetterWishes } from './letter-wishes';
import { Nudge } from './nudge';
import { keepOwnReceipt } from './own-receipts';
import { Sent } from './sent';
import { useFormProof } from './use-form-proof';
import styles from './comment-form.module.css';

interface CommentFormProps {
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Where a form that is sent without scripts lands, to show what was refused. */
  readonly permalink: string;
  readonly articleId: string;
  /** The comment that is answered. */
  readonly parentId?: string | undefined;
  /** The words of the story that are spoken of; `exact` is empty for a whole block. */
  readonly passage?: { readonly block: string; readonly exact: string; readonly prefix: string } | undefined;
  /** A promise kept by people: hours within which a comment is looked at. */
  readonly holdHours: number;
  /** Drawn by the server on pages made for one reader; a stored page leaves it to the browser. */
  readonly submissionKey?: string | undefined;
  /** The level of its heading: below the comments of a story 3, on a page of its own 2. */
  readonly level?: 2 | 3 | undefined;
  /** Why nothing can be written here; a form that was refused for it still shows what was written. */
  readonly closed?: string | undefined;
}

/**
 * Where a comment is written. A plain form first: it works before and without scripts. With them it counts the
 * characters, keeps the words when it is refused, and hands over the receipt without leaving the page.
 */
export function CommentForm({
  action,
  permalink,
  articleId,
  parentId,
  passage,
  holdHours,
  submissionKey,
  level = 3,
  closed,
}: CommentFormProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const [state, send, waiting] = useActionState(action, idle, permalink);
  // React keeps pages that were left in the document, this form with them: names alone are no ids.
  const own = useId();
  const key = useRef<HTMLInputElement>(null);
  const [length, setLength] = useState<number | null>(null);
  const { token, proof, begin } = useFormProof(articleId);
  // What tells of danger is not kept in the browser: others may use it too.
  const receipt = state.kind === 'done' && !state.help ? state.href : undefined;
  useEffect(() => {
    if (receipt) keepOwnReceipt(articleId, receipt.slice(receipt.lastIndexOf('/') + 1));
  }, [articleId, receipt]);
  // React empties the form after an action: the key is drawn again for what is sent next.
  useEffect(() => {
    if (key.current?.value === '') key.current.value = drawKey();
  });

  if (closed !== undefined && state.kind === 'idle') return <p className={styles.promise}>{closed}</p>;
  if (state.kind === 'done')
    return <Sent message={state.message} href={state.href} lines={state.help ? (state.lines ?? []) : null} />;

  const back = state.kind === 'refused' || state.kind === 'nudged' ? state.typed : null;
  const typed = (name: string) => (back ? String(back[name] ?? '') : undefined);
  const error = (name: string) => (state.kind === 'refused' ? state.fields[name] : undefined);
  return (
    <form className={styles.form} action={send} aria-labelledby={`${own}-heading`} onFocus={begin}>
      <Heading className={styles.heading} id={`${own}-heading`}>
        {headingOf(parentId, passage)}
      </Heading>
      <p className={styles.promise}>
        Your comment will be public, under the name that you give. A moderator reads it first, usually within{' '}
        {holdHours} hours.
      </p>
      {state.kind === 'refused' ? (
        <Notice tone="wrong" live="assertive" title={state.form}>
          <p>
            {Object.keys(state.fields).length > 0
              ? 'Your words are still here. What is missing stands beside each field.'
              : 'Your words are still here.'}
          </p>
          {state.more ? (
            <p>
              <a href={state.more.href}>{state.more.label}</a>
            </p>
          ) : null}
        </Notice>
      ) : null}
      {state.kind === 'nudged' ? <Nudge nudge={state} waiting={waiting} field={`${own}-body`} /> : null}
      <TextArea
        id={`${own}-body`}
        name="body"
        label="Comment"
        required
        rows={6}
        defaultValue={typed('body')}
        error={error('body')}
        count={countSentence(length)}
        onInput={(event) => setLength(event.currentTarget.value.length)}
      />
      <div className={styles.pair}>
        <Field
          id={`${own}-name`}
          name="name"
          label="Name"
          hint="As readers will see it. It may be a pseudonym."
          required
          maxLength={limits.authorNameMax}
          autoComplete="nickname"
          defaultValue={typed('name')}
          error={error('name')}
        />
        <Field
          id={`${own}-email`}
          name="email"
          label="E-mail"
          type="email"
          hint="Never shown, and deleted 30 days after the decision. Only for word of what was decided."
          maxLength={limits.emailMax}
          autoComplete="email"
          defaultValue={typed('email')}
          error={error('email')}
        />
      </div>
      <LetterWishes form={own} ticked={(name) => typed(name) === 'yes'} />
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor={`${own}-website`}>Leave this empty</label>
        <input id={`${own}-website`} name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId ?? ''} />
      {passage ? (
        <>
          <input type="hidden" name="passageBlock" value={passage.block} />
          <input type="hidden" name="passageExact" value={passage.exact} />
          <input type="hidden" name="passagePrefix" value={passage.prefix} />
        </>
      ) : null}
      <input type="hidden" name="nudge" value={state.kind === 'nudged' ? state.token : (typed('nudge') ?? '')} />
      <input type="hidden" name="formToken" value={token} />
      <input type="hidden" name="proof" value={proof} />
      <input ref={key} type="hidden" name="submissionKey" defaultValue={submissionKey ?? ''} />
      <div>
        <Button kind="primary" waiting={waiting}>
          {waiting ? 'Sending' : 'Send for publication'}
        </Button>
      </div>
    </form>
  );
}

function headingOf(parentId: string | undefined, passage: CommentFormProps['passage']): string {
  if (parentId) return 'Write an answer';
  return passage ? 'Comment on this passage' : 'Write a comment';
}

const figures = new Intl.NumberFormat('en-GB');

function countSentence(length: number | null): string {
  const most = figures.format(limits.commentBodyMax);
  if (length === null) return `Up to ${most} characters.`;
  if (length > limits.commentBodyMax) {
    return `${figures.format(length - limits.commentBodyMax)} characters too many: the limit is ${most}.`;
  }
  return `${figures.format(length)} of ${most} characters.`;
}
