import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { Time } from '@/components/ui/time';
import type { AppealView } from '@/lib/domain/desk-view';
import { findingName } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import type { HouseRule } from '@/lib/domain/rules';
import { ActForm } from './act-form.island';
import { KeyButton } from './key-button.island';
import styles from './side.module.css';

interface AppealCardProps {
  readonly appeal: AppealView;
  readonly rules: readonly HouseRule[];
  readonly decide: (before: FormState, data: FormData) => Promise<FormState>;
}

const noRule = { value: '', label: 'Choose a rule' };

/** An open appeal with the decision that it is about. Decided with reasons, by another person than the decision. */
export function AppealCard({ appeal, rules, decide }: AppealCardProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {appeal.by === 'author' ? 'The author appeals' : 'Somebody who reported it appeals'}
      </h2>
      <p className={styles.soft}>
        <Time at={appeal.createdAt} form="minute" />
        {appeal.rule ? `, against a decision for ${findingName(appeal.rule).toLowerCase()}` : ''}
      </p>
      <p className={styles.words} dir="auto">
        {appeal.text}
      </p>
      {appeal.note ? <p>The author was told: {appeal.note}</p> : null}
      {appeal.own ? (
        <p>You took this decision, so another person decides on the appeal.</p>
      ) : (
        <ActForm action={decide}>
          <input type="hidden" name="appealId" value={appeal.id} />
          <TextArea
            name="reasons"
            label="Your reasons"
            rows={4}
            hint="Whoever appealed is told them."
            id={`reasons-${appeal.id}`}
          />
          {appeal.by === 'reporter' ? (
            <Select
              name="rule"
              label="House rule"
              required={false}
              choices={[noRule, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
              hint="Needed to remove the comment."
              id={`rule-${appeal.id}`}
            />
          ) : null}
          <p>
            <KeyButton act="uphold" name="outcome" value="upheld">
              {appeal.by === 'author' ? 'Uphold and publish' : 'Uphold and remove'}
            </KeyButton>{' '}
            <KeyButton act="reject" name="outcome" value="rejected">
              Reject
            </KeyButton>
          </p>
        </ActForm>
      )}
    </section>
  );
}
