import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What every control says about itself. */
export interface FieldText {
  readonly name: string;
  readonly label: string;
  /** A sentence under the label that helps before anything goes wrong. */
  readonly hint?: string | undefined;
  /** A sentence that says what is wrong and what would be right. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Where the same name stands twice on a page. */
  readonly id?: string | undefined;
}

/** The ids that tie a label, its hint and its error to the control, and the attributes that follow from them. */
export function fieldIds(text: FieldText) {
  const id = text.id ?? `field-${text.name}`;
  const hint = text.hint ? `${id}-hint` : null;
  const error = text.error ? `${id}-error` : null;
  return {
    id,
    hint: hint ?? undefined,
    error: error ?? undefined,
    describedBy: [hint, error].filter(Boolean).join(' ') || undefined,
    invalid: text.error ? (true as const) : undefined,
  };
}

/** Label, hint and error around one control: done once, right everywhere. Optional fields say so in words. */
export function FieldFrame({ text, children }: { readonly text: FieldText; readonly children: ReactNode }) {
  const ids = fieldIds(text);
  return (
    <div className={styles.frame}>
      <label className={styles.label} htmlFor={ids.id}>
        {text.label}
        {text.required ? null : <span className={styles.optional}> (optional)</span>}
      </label>
      {text.hint ? (
        <p className={styles.hint} id={ids.hint}>
          {text.hint}
        </p>
      ) : null}
      {children}
      {text.error ? (
        <p className={styles.error} id={ids.error}>
          {text.error}
        </p>
      ) : null}
    </div>
  );
}
