import styles from './field.module.css';

interface CheckboxProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly defaultChecked?: boolean | undefined;
  readonly id?: string | undefined;
}

/** One yes or no. */
export function Checkbox({ name, label, value = 'yes', hint, error, required, defaultChecked, id }: CheckboxProps) {
  const own = id ?? `field-${name}-${value}`;
  const described = [hint ? `${own}-hint` : null, error ? `${own}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={styles.choice}>
      <input
        className={styles.tick}
        type="checkbox"
        id={own}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        required={required}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label className={styles.choiceLabel} htmlFor={own}>
        {label}
      </label>
      {hint ? (
        <p className={styles.choiceHint} id={`${own}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={styles.choiceError} id={`${own}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
