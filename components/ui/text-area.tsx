import type { FormEvent } from 'react';
import { FieldFrame, fieldIds, type FieldText } from './field-frame';
import { KeptTextarea } from './kept-textarea.island';
import styles from './field.module.css';

interface TextAreaProps extends FieldText {
  readonly defaultValue?: string | undefined;
  readonly rows?: number | undefined;
  readonly monospace?: boolean | undefined;
  /** A sentence below the box, such as how many characters are left. */
  readonly count?: string | undefined;
  readonly onInput?: ((event: FormEvent<HTMLTextAreaElement>) => void) | undefined;
}

/**
 * Several lines of text. It has no `maxlength` on purpose: browsers cut a pasted text off without a word. The limit is
 * shown as a sentence, and a text that is too long comes back whole.
 */
export function TextArea(props: TextAreaProps) {
  const ids = fieldIds(props);
  const count = props.count ? `${ids.id}-count` : undefined;
  return (
    <FieldFrame text={props}>
      <KeptTextarea
        className={`${styles.control} ${styles.full} ${props.monospace ? styles.monospace : styles.prose} ${roomOf(props.rows ?? 6)}`}
        id={ids.id}
        name={props.name}
        rows={props.rows ?? 6}
        defaultValue={props.defaultValue}
        required={props.required}
        dir="auto"
        aria-describedby={[ids.describedBy, count].filter(Boolean).join(' ') || undefined}
        aria-invalid={ids.invalid}
        onInput={props.onInput}
      />
      {props.count ? (
        <p className={styles.count} id={count}>
          {props.count}
        </p>
      ) : null}
    </FieldFrame>
  );
}

/** Boxes grow with their words where browsers can do it, and then heed a class where they would not heed `rows`. */
function roomOf(rows: number): string | undefined {
  if (rows < 5) return styles.few;
  return rows > 12 ? styles.many : '';
}
