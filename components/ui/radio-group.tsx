import type { Choice } from './select';
import styles from './field.module.css';

interface RadioGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly defaultValue?: string | undefined;
  readonly id?: string | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup({ name, legend, choices, hint, error, required, defaultValue, id }: RadioGroupProps) {
  const own = id ?? `field-${name}`;
  const described = [hint ? `${own}-hint` : null, error ? `${own}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.group} id={own} aria-describedby={described || undefined}>
      <legend className={styles.label}>{legend}</legend>
      {hint ? (
        <p className={styles.hint} id={`${own}-hint`}>
          {hint}
        </p>
      ) : null}
      {choices.map((choice) => (
        <div className={styles.choice} key={choice.value}>
          <input
            className={styles.dot}
            type="radio"
            id={`${own}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === defaultValue}
            required={required}
            aria-describedby={choice.hint ? `${own}-${choice.value}-hint` : undefined}
          />
          <label className={styles.choiceLabel} htmlFor={`${own}-${choice.value}`}>
            {choice.label}
          </label>
          {choice.hint ? (
            <p className={styles.choiceHint} id={`${own}-${choice.value}-hint`}>
              {choice.hint}
            </p>
          ) : null}
        </div>
      ))}
      {error ? (
        <p className={styles.error} id={`${own}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
