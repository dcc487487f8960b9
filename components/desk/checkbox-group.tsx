import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/lib/domain/desk-view';
import styles from './form.module.css';

interface CheckboxGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** Ids of those that are ticked. */
  readonly ticked: readonly string[];
  readonly error?: string | undefined;
}

/** Some of many, all in sight. */
export function CheckboxGroup({ name, legend, choices, ticked, error }: CheckboxGroupProps) {
  const errorId = `field-${name}-error`;
  return (
    <fieldset className={styles.group} id={`field-${name}`} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            name={name}
            value={choice.id}
            label={choice.name}
            defaultChecked={ticked.includes(choice.id)}
          />
        ))}
      </div>
      {error ? (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
