import { Badge } from '@/components/ui/badge';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { findingName } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import type { HouseRule } from '@/lib/domain/rules';
import { ActForm } from './act-form.island';
import { KeyButton } from './key-button.island';
import styles from './batch-form.module.css';

interface BatchFormProps {
  readonly items: readonly {
    readonly id: string;
    readonly revision: number;
    readonly authorName: string;
    readonly excerpt: string;
    readonly story: string;
    readonly rules: readonly string[];
    readonly holder: string | null;
  }[];
  readonly rules: readonly HouseRule[];
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
}

const noRule = { value: '', label: 'Choose a rule' };

/** What a batch touches, comment by comment, each still to be left out; and the one decision on all that stay. */
export function BatchForm({ items, rules, action }: BatchFormProps) {
  return (
    <ActForm action={action}>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id}>
            <label className={styles.item}>
              <input type="checkbox" name="item" value={`${item.id}:${item.revision}`} defaultChecked />
              <span>
                <strong>
                  <bdi>{item.authorName}</bdi>
                </strong>{' '}
                <span className={styles.soft}>
                  on <bdi>{item.story}</bdi>
                  {item.holder ? `; ${item.holder} has it open` : ''}
                </span>{' '}
                {item.rules.map((rule) => (
                  <Badge key={rule} tone="care">
                    {findingName(rule)}
                  </Badge>
                ))}
                <span className={styles.excerpt} dir="auto">
                  {item.excerpt}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>
        <KeyButton act="publish" kind="primary" name="decision" value="publish">
          Publish all of these
        </KeyButton>
      </p>
      <Select
        name="rule"
        label="House rule"
        required={false}
        choices={[noRule, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
        hint="Needed to decline."
      />
      <TextArea
        name="note"
        label="Note to the authors"
        rows={3}
        required={false}
        hint="Left empty, the rule’s own note is sent."
      />
      <p>
        <KeyButton act="decline" kind="care" name="decision" value="decline">
          Decline all of these
        </KeyButton>
      </p>
    </ActForm>
  );
}
