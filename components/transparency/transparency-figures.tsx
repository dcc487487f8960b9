import { Time } from '@/components/ui/time';
import type { TransparencyView } from '@/lib/domain/transparency';
import { paths } from '@/lib/site';
import { Bars } from './bars';
import styles from './transparency-figures.module.css';

/** The public figures of moderation, each as a small chart with its table. */
export function TransparencyFigures({ figures }: { readonly figures: TransparencyView }) {
  const { medianHours, p90Hours } = figures;
  return (
    <div className={styles.figures}>
      <p>
        From <Time at={figures.from} /> to <Time at={figures.to} />, <strong>{figures.received}</strong> comments came
        in, and <strong>{figures.waiting}</strong> wait for a person now. Every comment is read by the screen, which
        only marks and sorts; what is declined is declined by a person.
      </p>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">What became of them</h2>
        <Bars caption="Comments decided, by outcome" rows={figures.outcomes} />
      </section>
      <section aria-labelledby="by-rule">
        <h2 id="by-rule">Why comments were declined</h2>
        <Bars caption="Comments declined, by house rule" rows={figures.declinedByRule} />
        <p>
          The rules stand in our <a href={paths.housePage('guidelines')}>guidelines</a>.
        </p>
      </section>
      <section aria-labelledby="by-whom">
        <h2 id="by-whom">Who decided</h2>
        <Bars caption="Comments decided, by whom" rows={figures.decidedBy} />
      </section>
      <section aria-labelledby="how-long">
        <h2 id="how-long">How long it took</h2>
        {medianHours === null || p90Hours === null ? (
          <p>Too few comments were decided to say.</p>
        ) : (
          <p>
            Half of all decisions came within <strong>{hours(medianHours)}</strong>, nine in ten within{' '}
            <strong>{hours(p90Hours)}</strong>.
          </p>
        )}
      </section>
      <section aria-labelledby="appeals">
        <h2 id="appeals">Appeals</h2>
        <Bars caption="Appeals made, by answer" rows={figures.appeals} />
      </section>
      <section aria-labelledby="how-counted">
        <h2 id="how-counted">How this is counted</h2>
        <p>
          Where a comment stands now is what counts: one that was published on appeal counts as published. Numbers from
          one to four are shown as “&lt;5”, and a number that would give such a one away is withheld, so that nobody can
          be recognised. Comments in which somebody tells of danger are counted nowhere. The same figures as{' '}
          <a href={paths.transparencyData()}>data</a>.
        </p>
      </section>
    </div>
  );
}

function hours(count: number): string {
  if (count < 1) return 'an hour';
  return count < 48 ? `${Math.ceil(count)} hours` : `${Math.round(count / 24)} days`;
}
