import type { FormState } from '@/lib/domain/form-state';
import type { MeasureNotice } from '@/lib/domain/measure-view';
import { paths } from '@/lib/site';
import { ReceiptForm } from './receipt-form.island';
import styles from './receipt-acts.module.css';

interface MeasureAppealProps {
  readonly measure: MeasureNotice;
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
}

const outcomes = {
  open: 'Your appeal is with another person than the one who decided. You find the answer here.',
  upheld: 'Another person looked again and agrees with you.',
  rejected: 'Another person looked again, and the decision stands.',
} as const;

/** The appeal against a measure: its form, or what became of it. */
export function MeasureAppeal({ measure, action }: MeasureAppealProps) {
  const { appeal, code } = measure;
  if (appeal) {
    return (
      <section className={styles.part} aria-labelledby="the-appeal">
        <h2 id="the-appeal">Your appeal</h2>
        <p>{outcomes[appeal.outcome ?? 'open']}</p>
        {appeal.reasons === '' ? null : <p dir="auto">{appeal.reasons}</p>}
      </section>
    );
  }
  if (!measure.mayAppeal) return null;
  return (
    <section className={styles.part} aria-labelledby="appeal">
      <h2 id="appeal">Ask another person to look again</h2>
      <p>Once, within six months. Whoever decided on the measure cannot decide on the appeal.</p>
      <ReceiptForm
        action={action}
        permalink={paths.measure(code)}
        code={code}
        asks={{ kind: 'words', name: 'text', label: 'Why is it wrong?', hint: 'Up to 1,000 characters.', given: '' }}
        button="Send the appeal"
      />
    </section>
  );
}
