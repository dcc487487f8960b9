import type { Trial, TrialView } from '@/lib/domain/replay';
import { FindingList } from './finding-list';
import { HighlightedText } from './highlighted-text';
import { outcomeWords } from './outcome-words';
import styles from './replay.module.css';

/** What would happen with a text, and why: as things are, and under the change that is tried. */
export function TrialResult({ trial: { text, now, drafted } }: { readonly trial: TrialView }) {
  const shown = drafted ?? now;
  return (
    <div className={styles.result} role="status">
      <div className={styles.pair}>
        <What title={drafted ? 'As things are' : 'What would happen'} trial={now} />
        {drafted ? <What title="With this change" trial={drafted} /> : null}
      </div>
      <h3 className={styles.heading}>
        {drafted ? 'What the screen finds, with this change' : 'What the screen finds'}
      </h3>
      <HighlightedText text={text} findings={shown.screening.findings} />
      <FindingList text={text} findings={shown.screening.findings} />
      <p className={styles.soft}>Nothing of the text was kept.</p>
    </div>
  );
}

function What({ title, trial }: { readonly title: string; readonly trial: Trial }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.sentences}>
        {outcomeWords(trial.outcome).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
