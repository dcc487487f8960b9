import { FieldFrame, fieldIds, type FieldText } from './field-frame';
import styles from './field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectProps extends FieldText {
  readonly choices: readonly Choice[];
  readonly defaultValue?: string | undefined;
}

/** One of many, folded away. For up to about six choices, radio buttons are kinder. */
export function Select(props: SelectProps) {
  const ids = fieldIds(props);
  return (
    <FieldFrame text={props}>
      <select
        className={`${styles.control} ${styles.middle}`}
        id={ids.id}
        name={props.name}
        defaultValue={props.defaultValue}
        required={props.required}
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
