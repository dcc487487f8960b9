import { Checkbox } from '@/components/ui/checkbox';
import styles from './letter-wishes.module.css';

interface LetterWishesProps {
  /** The id of the form that they stand in. */
  readonly form: string;
  /** What was ticked before, when the form comes back. */
  readonly ticked: (name: string) => boolean;
}

/** What may be sent to the address above: the receipt, and word of answers. Neither is asked for unless it is ticked. */
export function LetterWishes({ form, ticked }: LetterWishesProps) {
  return (
    <div className={styles.wishes}>
      <Checkbox
        id={`${form}-mail-receipt`}
        name="mailReceipt"
        label="Send me the receipt by e-mail"
        defaultChecked={ticked('mailReceipt')}
      />
      <Checkbox
        id={`${form}-subscribe`}
        name="subscribe"
        label="Write to me when somebody answers"
        hint="We ask once more before the first letter, when your comment is published."
        defaultChecked={ticked('subscribe')}
      />
    </div>
  );
}
