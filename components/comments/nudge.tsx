import type { FormState } from '@/lib/domain/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './nudge.module.css';

interface NudgeProps {
  readonly nudge: Extract<FormState, { kind: 'nudged' }>;
  readonly waiting: boolean;
  /** The id of the field that holds the words. */
  readonly field: string;
}

/**
 * Says once, before a comment is sent, which rule it may touch and with which words. Both ways on are open: the text
 * stands below to be changed, and one button sends it as it is.
 */
export function Nudge({ nudge, waiting, field }: NudgeProps) {
  return (
    <Notice tone="care" live="assertive" title={nudge.form}>
      <ul className={styles.points}>
        {nudge.points.map((point, at) => (
          <li key={`${point.rule}-${at}`}>
            <strong>{point.name}.</strong> {point.words.length <= 160 ? <q dir="auto">{point.words}</q> : null}{' '}
            {point.sentence}
            {point.clause === '' ? null : <span className={styles.clause}> Our house rule: {point.clause}</span>}
          </li>
        ))}
      </ul>
      <p>You can change it below and send it again. You can also leave it: a moderator, not a machine, decides.</p>
      <p className={styles.ways}>
        <a href={`#${field}`}>Change it</a>
        <Button kind="quiet" waiting={waiting}>
          Send it to a moderator as it is
        </Button>
      </p>
    </Notice>
  );
}
