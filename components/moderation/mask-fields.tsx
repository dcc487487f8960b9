import { Checkbox } from '@/components/ui/checkbox';
import { TextArea } from '@/components/ui/text-area';
import { maskWords } from '@/lib/domain/mask';
import { KeyButton } from './key-button.island';
import styles from './decision-form.module.css';

interface MaskFieldsProps {
  readonly maskable: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  /** What was typed before, when the form was refused. */
  readonly words: string;
  readonly error: string | undefined;
  readonly waiting: boolean;
}

/** Publishes the comment without a detail: what the screen found can be ticked, anything else is typed. */
export function MaskFields({ maskable, words, error, waiting }: MaskFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Without a detail</legend>
      {maskable.map(({ start, end, words: found }) => (
        <Checkbox key={`${start}-${end}`} name="mask" value={`${start}-${end}`} label={found} defaultChecked />
      ))}
      <TextArea
        name="maskWords"
        label="Words to take out, one on a line"
        rows={2}
        required={false}
        defaultValue={words}
        error={error}
        hint={`Readers see “${maskWords}” instead.`}
      />
      <p className={styles.row}>
        <KeyButton act="publish-masked" name="decision" value="publish-masked" waiting={waiting}>
          Mask and let through
        </KeyButton>
      </p>
    </fieldset>
  );
}
