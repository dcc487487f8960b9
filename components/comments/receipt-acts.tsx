import type { FormState } from '@/lib/domain/form-state';
import type { ReceiptView } from '@/lib/domain/receipt-view';
import { editMinutes } from '@/lib/domain/receipt';
import { paths } from '@/lib/site';
import { ReceiptForm } from './receipt-form.island';
import styles from './receipt-acts.module.css';

type Action = (state: FormState, data: FormData) => Promise<FormState>;

interface ReceiptActsProps {
  readonly receipt: ReceiptView;
  readonly code: string;
  readonly actions: {
    readonly edit: Action;
    readonly withdraw: Action;
    readonly erase: Action;
    readonly appeal: Action;
  };
}

const appealWords = {
  open: 'Your appeal is with another person than the one who decided. You find the answer here.',
  upheld: 'Another person looked again and agrees with you.',
  rejected: 'Another person looked again, and the decision stands.',
} as const;

/** What the author of a comment can do about it. */
export function ReceiptActs({ receipt, code, actions }: ReceiptActsProps) {
  const { acts, appeal } = receipt;
  const common = { permalink: paths.receipt(code), code };
  return (
    <div className={styles.acts}>
      {appeal ? (
        <section className={styles.part} aria-labelledby="the-appeal">
          <h2 id="the-appeal">Your appeal</h2>
          <p>{appealWords[appeal.state]}</p>
          {appeal.reasons === '' ? null : <p dir="auto">{appeal.reasons}</p>}
        </section>
      ) : null}
      {acts.edit ? (
        <section className={styles.part} aria-labelledby="change-it">
          <h2 id="change-it">Change the words</h2>
          {receipt.editUntil === null ? null : (
            <p>For {editMinutes} minutes after writing, and while nobody has answered.</p>
          )}
          <ReceiptForm
            {...common}
            action={actions.edit}
            revision={receipt.revision}
            asks={{ kind: 'words', name: 'body', label: 'Comment', given: receipt.text }}
            button="Send the changed words"
          />
        </section>
      ) : null}
      {acts.appeal ? (
        <section className={styles.part} aria-labelledby="appeal">
          <h2 id="appeal">Ask another person to look again</h2>
          <p>Once for this decision, within six months. Whoever took the decision cannot decide on the appeal.</p>
          <ReceiptForm
            {...common}
            action={actions.appeal}
            asks={{
              kind: 'words',
              name: 'text',
              label: 'Why is the decision wrong?',
              hint: 'Up to 1,000 characters.',
              given: '',
            }}
            button="Send the appeal"
          />
        </section>
      ) : null}
      {acts.withdraw ? (
        <section className={styles.part} aria-labelledby="withdraw">
          <h2 id="withdraw">Take it back</h2>
          <p>
            The words are deleted at once. If somebody has answered, an empty place stays, so that the answers keep
            their sense.
          </p>
          <ReceiptForm
            {...common}
            action={actions.withdraw}
            asks={{ kind: 'sure', label: 'I want to take this comment back' }}
            button="Withdraw"
            care
          />
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="your-data">
        <h2 id="your-data">Your data</h2>
        <p>
          <a href={paths.receiptData(code)} download="my-comment.json">
            Get everything that we keep about this comment
          </a>{' '}
          as a file.
        </p>
        {acts.erase ? (
          <ReceiptForm
            {...common}
            action={actions.erase}
            asks={{ kind: 'sure', label: 'Delete the words, the name and the address of this comment for good' }}
            button="Erase everything"
            care
          />
        ) : null}
      </section>
    </div>
  );
}
