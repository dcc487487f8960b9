import { Cell, Table } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { findingName } from '@/lib/domain/desk-words';
import { thresholdField } from '@/lib/domain/forms/thresholds-form';
import { learnedHeads, learnedNames, thresholdRange, type ThresholdRow } from '@/lib/domain/thresholds';
import styles from './thresholds.module.css';

interface ThresholdFieldsProps {
  readonly rows: readonly ThresholdRow[];
  readonly value: (name: string, standing: string) => string;
  readonly error: (name: string) => string | undefined;
}

const columns = [{ label: 'Rule' }, { label: 'Default' }, { label: 'Strict' }, { label: 'Wide' }];

/** A threshold as it is written: never more than two decimals. */
export const thresholdText = (value: number) =>
  Number.isFinite(value) ? String(Math.round(value * 100) / 100) : 'none';

/** What a row is called. */
export function rowName({ kind, name }: Pick<ThresholdRow, 'kind' | 'name'>): string {
  const head = learnedHeads.find((known) => known === name);
  return kind === 'learned' && head ? learnedNames[head] : findingName(name);
}

/** All thresholds in one table: beside each what the screen brings. An empty field leaves it to the screen. */
export function ThresholdFields({ rows, value, error }: ThresholdFieldsProps) {
  return (
    <Table caption="Thresholds" columns={columns}>
      {rows.map((row) => {
        const { min, max } = thresholdRange[row.kind];
        return (
          <tr key={`${row.kind}-${row.name}`}>
            <Cell heading>{rowName(row)}</Cell>
            <Cell>
              {row.spoken
                ? `${thresholdText(row.own.strict)} / ${thresholdText(row.own.wide)}`
                : thresholdText(row.own.wide)}
              <span className={styles.range}>
                {min} to {max}
              </span>
            </Cell>
            <Cell>
              {row.spoken ? (
                <Input row={row} which="strict" value={value} error={error} />
              ) : (
                <span className={styles.soft}>never said</span>
              )}
            </Cell>
            <Cell>
              <Input row={row} which="wide" value={value} error={error} />
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}

interface InputProps extends Omit<ThresholdFieldsProps, 'rows'> {
  readonly row: ThresholdRow;
  readonly which: 'strict' | 'wide';
}

function Input({ row, which, value, error }: InputProps) {
  const name = thresholdField(row.kind, row.name, which);
  const wrong = error(name);
  return (
    <>
      <label htmlFor={name}>
        <VisuallyHidden>{`${rowName(row)}, ${which}`}</VisuallyHidden>
      </label>
      <input
        className={styles.number}
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={value(name, row.chosen ? thresholdText(row.chosen[which]) : '')}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-error` : undefined}
      />
      {wrong ? (
        <p className={styles.error} id={`${name}-error`}>
          {wrong}
        </p>
      ) : null}
    </>
  );
}
