import { Notice } from '@/components/ui/notice';

interface ChainStateProps {
  readonly check: {
    readonly rows: number;
    readonly fault: { readonly seq: string; readonly kind: 'changed' | 'torn' } | null;
  };
  /** Whether all rows were checked, or the last ones. */
  readonly whole: boolean;
  readonly checkAll: string;
  readonly statements: string;
}

/** Whether the log is as it was written: every hash was worked out anew. */
export function ChainState({ check: { rows, fault }, whole, checkAll, statements }: ChainStateProps) {
  const which = `${whole ? 'All' : 'The last'} ${rows.toLocaleString('en-GB')} rows`;
  return (
    <Notice tone={fault ? 'wrong' : 'good'} live={fault ? 'assertive' : undefined}>
      {fault ? (
        <p>
          The log is not whole: at row {fault.seq},{' '}
          {fault.kind === 'changed' ? 'its content was changed' : 'the row before it was changed or is missing'}.
        </p>
      ) : (
        <p>{which} were checked: each holds the hash of the one before, and nothing was changed.</p>
      )}
      <p>
        {whole ? null : (
          <>
            <a href={checkAll}>Check every row</a>{' '}
          </>
        )}
        <a href={statements}>Statements of reasons (JSON)</a>
      </p>
    </Notice>
  );
}
