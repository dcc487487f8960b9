import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { findingName } from '@/lib/domain/desk-words';
import { judgementWords, type Judgement } from '@/lib/domain/second-review';
import type { DisagreementView } from '@/lib/domain/second-view';
import { paths } from '@/lib/site';
import styles from './side.module.css';

const columns = [{ label: 'Comment' }, { label: 'You' }, { label: 'The other' }, { label: 'Note' }];

/** What two people saw differently, for these two: something to talk about, nothing to correct. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DisagreementView[] }) {
  if (disagreements.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="to-talk-about">
      <h2 id="to-talk-about">To talk about</h2>
      <p className={styles.soft}>
        In the last 30 days, you and a colleague read these differently. Only the two of you see it, and neither is
        wrong for that.
      </p>
      <Table caption="Judgements that differ, the latest first" columns={columns}>
        {disagreements.map((one) => {
          const [own, other] = one.ownFirst
            ? [said(one.first, one.firstRule), said(one.second, one.secondRule)]
            : [said(one.second, one.secondRule), said(one.first, one.firstRule)];
          return (
            <tr key={`${one.commentId}-${one.judgedAt}`}>
              <Cell heading>
                <a href={paths.moderateComment(one.commentId)}>
                  judged <Time at={one.judgedAt} form="minute" />
                </a>
              </Cell>
              <Cell>{own}</Cell>
              <Cell>{other}</Cell>
              <Cell>{one.note}</Cell>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}

function said(judgement: Judgement, rule: string | null): string {
  return rule === null ? judgementWords[judgement] : `${judgementWords[judgement]}: ${findingName(rule)}`;
}
