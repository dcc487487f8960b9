'use client';

import { useActionState, useRef, type FormEvent } from 'react';
import { FormRefusal } from '@/components/ui/form-refusal';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import type { HouseRule } from '@/lib/domain/rules';
import { paths } from '@/lib/site';
import { typedOf } from '@/lib/domain/typed-back';
import { KeyButton } from './key-button.island';
import { MaskFields } from './mask-fields';
import styles from './decision-form.module.css';

interface DecisionFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  /** The revision that is on the page: the decision is about these words and no others. */
  readonly revision: number;
  /** False once somebody decided: then only what was refused is still said, with the words that were typed. */
  readonly open: boolean;
  /** The house rules as they hold now, with their notes. */
  readonly rules: readonly HouseRule[];
  /** Stretches that the screen found and that can be masked. */
  readonly maskable: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  /** On the page of the next comment, which makes itself anew after each decision. */
  readonly stays: boolean;
}

const noRule = { value: '', label: 'Choose a rule' };

/** Publish, ask for changes, decline, refer: four buttons, so that each decision is one press. A plain form first. */
export function DecisionForm({ action, commentId, revision, open, rules, maskable, stays }: DecisionFormProps) {
  // Without scripts the answer is read on the comment's own page: the page of the next one would show another by then.
  const [state, send, sending] = useActionState(action, idle, paths.moderateComment(commentId));
  const suggested = useRef('');
  const next = useWholeLoad(state);
  const waiting = sending || next !== undefined;
  // Loaded whole: the comment that was left must not stay hidden in the document with the same ids.
  const { value, error } = typedOf(state);
  if (!open) {
    return state.kind === 'refused' ? (
      <div className={styles.form}>
        <FormRefusal state={state} />
        {value('note') ? (
          <>
            <p>The note that you wrote:</p>
            <p className={styles.kept}>{value('note')}</p>
          </>
        ) : null}
      </div>
    ) : null;
  }

  return (
    <form className={styles.form} action={send} onChange={(event) => suggestNote(event, rules, suggested)}>
      <FormRefusal state={state} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="revision" value={revision} />
      {stays ? <input type="hidden" name="stay" value="next" /> : null}
      <p className={styles.row}>
        <KeyButton act="publish" kind="primary" name="decision" value="publish" waiting={waiting}>
          Publish
        </KeyButton>
        <KeyButton act="refer" name="decision" value="refer" waiting={waiting}>
          Refer to safeguarding
        </KeyButton>
      </p>
      {error('decision') ? <p className={styles.error}>{error('decision')}</p> : null}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Not as it stands</legend>
        <Select
          name="rule"
          label="House rule"
          required={false}
          choices={[noRule, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
          defaultValue={value('rule')}
          error={error('rule')}
          hint="Needed to ask for changes and to decline."
        />
        <TextArea
          name="note"
          label="Note to the author"
          rows={5}
          defaultValue={value('note')}
          error={error('note')}
          hint={`Left empty, the rule’s own note is sent. At most ${limits.noteMax} characters.`}
        />
        <p className={styles.row}>
          <KeyButton act="request-changes" name="decision" value="request-changes" waiting={waiting}>
            Ask for changes
          </KeyButton>
          <KeyButton act="decline" kind="care" name="decision" value="decline" waiting={waiting}>
            Decline
          </KeyButton>
        </p>
      </fieldset>
      <MaskFields maskable={maskable} words={value('maskWords')} error={error('maskWords')} waiting={waiting} />
    </form>
  );
}

/** Choosing a rule lays its note into the box, unless somebody has written there already. */
function suggestNote(
  event: FormEvent<HTMLFormElement>,
  rules: readonly HouseRule[],
  suggested: { current: string },
): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLSelectElement) || target.name !== 'rule') return;
  const note = currentTarget.elements.namedItem('note');
  if (!(note instanceof HTMLTextAreaElement)) return;
  if (note.value !== '' && note.value !== suggested.current) return;
  suggested.current = rules.find(({ id }) => id === target.value)?.note ?? '';
  note.value = suggested.current;
}
