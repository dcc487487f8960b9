import { FieldFrame, fieldIds, type FieldText } from './field-frame';
import styles from './field.module.css';

interface FieldProps extends FieldText {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'number' | 'date' | 'datetime-local' | undefined;
  readonly defaultValue?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly minLength?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly spellCheck?: boolean | undefined;
  /** The id of a `datalist` with what may be meant. */
  readonly list?: string | undefined;
  /** How wide the expected answer is. */
  readonly width?: 'short' | 'middle' | 'full' | undefined;
}

/** One line of text with its label, hint and error. */
export function Field(props: FieldProps) {
  const ids = fieldIds(props);
  return (
    <FieldFrame text={props}>
      <input
        className={`${styles.control} ${styles[props.width ?? 'middle']}`}
        id={ids.id}
        name={props.name}
        type={props.type ?? 'text'}
        defaultValue={props.defaultValue}
        required={props.required}
        maxLength={props.maxLength}
        minLength={props.minLength}
        autoComplete={props.autoComplete}
        spellCheck={props.spellCheck}
        list={props.list}
        dir="auto"
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid}
      />
    </FieldFrame>
  );
}
