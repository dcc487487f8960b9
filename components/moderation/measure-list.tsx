import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { Time } from '@/components/ui/time';
import { findingName } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { measureWords } from '@/lib/domain/measure';
import type { MeasureView } from '@/lib/domain/measure-view';
import { paths } from '@/lib/site';
import { ActForm } from './act-form.island';
import styles from './side.module.css';

type FormAct = (before: FormState, data: FormData) => Promise<FormState>;

interface MeasureListProps {
  readonly measures: readonly MeasureView[];
  readonly lift: FormAct;
  readonly decide: FormAct;
  /** In the list of all authors: each with a name that leads to its author. */
  readonly named?: boolean;
}

const stateWords = { in_force: 'Holds', ended: 'Ended', lifted: 'Lifted' } as const;

/** Measures, the newest first, each with its reason, its end, and what can be done about it. */
export function MeasureList({ measures, lift, decide, named = false }: MeasureListProps) {
  return (
    <ol className={styles.entries}>
      {measures.map((measure) => (
        <li key={measure.id} className={styles.entry}>
          <p>
            <strong>{measureWords[measure.kind].name}</strong>{' '}
            {named ? (
              <a href={paths.moderateAuthor(measure.commentId)}>
                <bdi>{measure.authorName}</bdi>
              </a>
            ) : null}{' '}
            <Badge tone={measure.state === 'in_force' && measure.kind !== 'note' ? 'care' : 'plain'}>
              {stateWords[measure.state]}
            </Badge>
          </p>
          <p className={styles.words} dir="auto">
            {measure.facts}
          </p>
          <p className={styles.soft}>
            {measure.rule ? `${findingName(measure.rule)}, ` : ''}
            <Time at={measure.imposedAt} form="minute" />, by {measure.imposedBy ?? 'somebody of the staff'}
            {measure.endsAt ? (
              <>
                , until <Time at={measure.endsAt} form="minute" />
              </>
            ) : null}
          </p>
          {measure.liftedAt ? (
            <p className={styles.soft}>
              Lifted <Time at={measure.liftedAt} form="minute" /> by {measure.liftedBy ?? 'somebody of the staff'}:{' '}
              {measure.liftedWhy}
            </p>
          ) : null}
          <Appeal measure={measure} decide={decide} />
          {measure.mayLift ? (
            <details>
              <summary>Lift it</summary>
              <ActForm action={lift}>
                <input type="hidden" name="measureId" value={measure.id} />
                <Field
                  name="why"
                  label="Why, for colleagues"
                  required
                  maxLength={limits.noteMax}
                  width="full"
                  id={`why-${measure.id}`}
                />
                <p>
                  <Button>Lift</Button>
                </p>
              </ActForm>
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Appeal({ measure, decide }: { readonly measure: MeasureView; readonly decide: FormAct }) {
  const { appeal } = measure;
  if (!appeal) return null;
  return (
    <section className={styles.section} aria-label="Appeal">
      <p>
        The author appeals, <Time at={appeal.at} form="minute" />:
      </p>
      <p className={styles.words} dir="auto">
        {appeal.text}
      </p>
      {appeal.outcome ? (
        <p>
          {appeal.outcome === 'upheld' ? 'Upheld' : 'Rejected'}: {appeal.reasons}
        </p>
      ) : null}
      {appeal.outcome === null && !measure.mayDecide ? <p>Another person decides on it.</p> : null}
      {measure.mayDecide ? (
        <ActForm action={decide}>
          <input type="hidden" name="measureId" value={measure.id} />
          <TextArea
            name="reasons"
            label="Your reasons"
            rows={3}
            hint="Whoever appealed is told them."
            id={`reasons-${measure.id}`}
          />
          <p>
            <Button name="outcome" value="upheld">
              Uphold and lift
            </Button>{' '}
            <Button name="outcome" value="rejected">
              Reject
            </Button>
          </p>
        </ActForm>
      ) : null}
    </section>
  );
}
