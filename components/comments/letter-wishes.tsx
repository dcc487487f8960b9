import { Checkbox } from '@/components/ui/checkbox';
import styles from './letter-wishes.module.css';

interface LetterWishesProps {
  /** What was ticked before, when the form comes back. */
  readonly ticked: (name: string) => boolean;
}

/** What may be sent to the address above: the receipt, and word of answers. Neither is asked for unless it is ticked. */
export function LetterWishes({ ticked }: LetterWishesProps) {
  return (
    <div className={styles.wishes}>
      <Checkbox name="mailReceipt" label="Send me the receipt by e-mail" defaultChecked={ticked('mailReceipt')} />
      <Checkbox
        name="subscribe"
        label="Write to me when somebody answers"
        hint="We ask once more before the first letter, when your comment is published."
        defaultChecked={ticked('subscribe')}
      />
    </div>
  );
}
