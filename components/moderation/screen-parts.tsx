import styles from './screen-parts.module.css';

interface ScreenPartsProps {
  readonly versions: readonly (readonly [part: string, version: string])[];
}

/** The lists and weights of the screen, each with its version. */
export function ScreenParts({ versions }: ScreenPartsProps) {
  return (
    <dl className={styles.parts}>
      {versions.map(([part, version]) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{version}</dd>
        </div>
      ))}
    </dl>
  );
}
