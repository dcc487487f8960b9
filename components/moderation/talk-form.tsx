import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { ActForm } from './act-form.island';
import styles from './side.module.css';

interface TalkFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly commentId: string;
  /** What the name begins as: it may be changed. */
  readonly name: string;
}

/** "I would like to talk about this one": asked of those who care for the moderators, under a name of one's choice. */
export function TalkForm({ action, commentId, name }: TalkFormProps) {
  return (
    <details className={styles.section}>
      <summary>I would like to talk about this one</summary>
      <ActForm action={action}>
        <p className={styles.soft}>
          The safeguarding lead and the administrators see the name that you give, your words and this comment. The log
          says that somebody asked, not who.
        </p>
        <input type="hidden" name="commentId" value={commentId} />
        <Field
          name="name"
          label="A name that finds you"
          required
          maxLength={limits.authorNameMax}
          defaultValue={name}
          autoComplete="off"
          id="talk-name"
        />
        <Field
          name="words"
          label="Something to say with it"
          required={false}
          maxLength={limits.noteMax}
          width="full"
          id="talk-words"
        />
        <p>
          <Button>Ask for a talk</Button>
        </p>
      </ActForm>
    </details>
  );
}
